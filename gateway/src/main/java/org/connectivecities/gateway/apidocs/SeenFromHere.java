package org.connectivecities.gateway.apidocs;

import java.util.List;
import org.connectivecities.gateway.door.InternalPaths;
import org.connectivecities.gateway.identity.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes a service's own description one that holds for a caller of the gateway. */
@Component
class SeenFromHere {

  private final InternalPaths internal;
  private final Profile profile;

  SeenFromHere(InternalPaths internal, Profile profile) {
    this.internal = internal;
    this.profile = profile;
  }

  ObjectNode rewrite(ObjectNode document) {
    document.putArray("servers").addObject().put("url", "/").put("description", "Through the gateway");
    if (document.get("paths") instanceof ObjectNode paths) {
      paths.remove(List.copyOf(paths.propertyNames()).stream().filter(internal::contains).toList());
    }
    if (profile.believesHeader()) {
      offer(document, "apiKey").put("in", "header").put("name", "X-Dev-Actor").put("description", "Profile local only, for example: ana; roles=coordinator");
    } else {
      offer(document, "http").put("scheme", "bearer").put("description", "An access token of the sign-in service");
    }
    return document;
  }

  /** Lets a person at the page say who they are. */
  private static ObjectNode offer(ObjectNode document, String type) {
    document.withArray("/security").addObject().putArray("actor");
    return document.withObject("/components/securitySchemes/actor").put("type", type);
  }
}
