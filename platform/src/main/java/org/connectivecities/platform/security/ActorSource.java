package org.connectivecities.platform.security;

import jakarta.servlet.http.HttpServletRequest;

/** Tells who is acting in a request. A request that names nobody is {@link Actor#ANONYMOUS}. */
public interface ActorSource {

  Actor actorOf(HttpServletRequest request);
}
