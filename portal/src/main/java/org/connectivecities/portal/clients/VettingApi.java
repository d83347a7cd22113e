package org.connectivecities.portal.clients;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Whether somebody who has registered is a practitioner: said by a coordinator of their region. */
public interface VettingApi {

  /**
   * The longest registered first.
   *
   * @param turnedDown those to whom a coordinator said no, else those who wait
   */
  @GetExchange("/api/v1/experts/unvetted")
  Unvetted unvetted(@RequestParam boolean turnedDown);

  @PostExchange("/api/v1/experts/{id}/vet")
  void vet(@PathVariable String id);

  @PostExchange("/api/v1/experts/{id}/turn-down")
  void turnDown(@PathVariable String id, @RequestBody No no);

  /** @param reason read by the person */
  record No(String reason) {}

  /** @param more whether there are others behind these */
  record Unvetted(List<Newcomer> people, boolean more) {}

  record Newcomer(
      String id,
      String name,
      @Nullable String role,
      ProfileApi.@Nullable Organisation organisation,
      String city,
      String country,
      List<ProfileApi.Speaks> languages,
      List<ProfileApi.Competence> competences,
      List<ProfileApi.Practice> practices,
      Instant createdAt,
      Said vetting) {}

  /** @param state waiting, vetted, or turned-down for the reason */
  record Said(String state, @Nullable String reason) {}
}
