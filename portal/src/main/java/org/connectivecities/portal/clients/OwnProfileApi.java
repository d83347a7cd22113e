package org.connectivecities.portal.clients;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;
import tools.jackson.databind.node.ObjectNode;

/** One's own profile. It is changed by sending it back as it was read, so that what a newer platform adds stays in it. */
public interface OwnProfileApi {

  @GetExchange("/api/v1/experts/{id}")
  ObjectNode read(@PathVariable String id);

  /** @param seen ETag of the version that was read; a later one is refused with 412 */
  @PutExchange("/api/v1/experts/{id}")
  ObjectNode revise(
      @PathVariable String id, @RequestHeader(HttpHeaders.IF_MATCH) String seen, @RequestBody ObjectNode profile);

  /** Each purpose by itself, on the text that the person has read. */
  @PostExchange("/api/v1/experts/{id}/consents")
  void decide(@PathVariable String id, @RequestBody Map<String, Object> decisions);

  @PostExchange("/api/v1/experts/{id}/pause")
  ObjectNode pause(@PathVariable String id, @RequestBody Pause pause);

  @PostExchange("/api/v1/experts/{id}/resume")
  ObjectNode resume(@PathVariable String id);

  @PostExchange("/api/v1/experts/{id}/confirm")
  ObjectNode confirm(@PathVariable String id);

  @DeleteExchange("/api/v1/experts/{id}")
  void erase(@PathVariable String id);

  @GetExchange("/api/v1/experts/{id}/erasure")
  Erasure erasure(@PathVariable String id);

  /** @param until day of return, as 2027-03-31; open when absent */
  record Pause(@Nullable String until) {}

  /** @param completedAt absent while a service may still hold something */
  record Erasure(@Nullable Instant completedAt, List<Part> services) {}

  /** @param finishedAt absent while it may still hold something */
  record Part(String service, @Nullable Instant finishedAt) {}
}
