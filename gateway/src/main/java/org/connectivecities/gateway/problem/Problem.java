package org.connectivecities.gateway.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A problem body after RFC 9457, in the same shape as the services' own.
 *
 * @param type address of the page that explains it
 * @param part which service it is about, where it is about one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type, String title, int status, String detail, String instance, @Nullable String traceId, @Nullable String part) {}
