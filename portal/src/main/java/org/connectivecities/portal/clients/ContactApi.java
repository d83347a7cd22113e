package org.connectivecities.portal.clients;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** How to reach a practitioner, who has seen it, and what the person has agreed to. */
public interface ContactApi {

  /** Each look is written down, and the person can read it. */
  @PostExchange("/api/v1/experts/{id}/disclosures")
  Shown disclose(@PathVariable String id, @RequestBody Wish wish);

  /** For the person only. */
  @GetExchange("/api/v1/experts/{id}/disclosures")
  Log disclosures(@PathVariable String id);

  /** For the person only. */
  @GetExchange("/api/v1/experts/{id}/consents")
  Consents consents(@PathVariable String id);

  /** @param engagement to which both sides have said yes */
  record Wish(String engagement) {}

  record Shown(Contact contact) {}

  record Contact(@Nullable String email, @Nullable String phone) {}

  /** The newest first. */
  record Log(List<Look> disclosures) {}

  /**
   * @param capacity as in {@code roles=city; city=kumasi-gh}
   * @param why the engagement, or the reason that was stated
   */
  record Look(Instant at, String capacity, String why) {}

  /** The oldest first. */
  record Consents(List<Step> history) {}

  /**
   * @param purpose search, matching, email or partners
   * @param text version of the text that was decided on
   * @param bySelf false where somebody else wrote it down for the person
   */
  record Step(String purpose, boolean given, String text, Instant at, boolean bySelf) {}
}
