package org.connectivecities.matching.reach.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.reach.NearChallenge;
import org.jspecify.annotations.Nullable;

/**
 * An open challenge that somebody comes near to.
 *
 * @param raised whether the person has raised a hand for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NearView(
    String challengeId,
    String title,
    String city,
    String country,
    @Nullable String language,
    List<String> topics,
    @Nullable BigDecimal score,
    boolean raised) {

  static NearView of(NearChallenge near) {
    Brief brief = near.challenge().brief();
    return new NearView(
        near.challenge().id(),
        brief.title(),
        brief.city().name(),
        brief.city().country(),
        brief.language(),
        brief.topics(),
        near.score(),
        near.raised());
  }
}
