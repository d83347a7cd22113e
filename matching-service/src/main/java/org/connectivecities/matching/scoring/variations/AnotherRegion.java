package org.connectivecities.matching.scoring.variations;

import java.util.List;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/** Somebody could work in the region of the city, too. */
final class AnotherRegion implements Variation {

  @Override
  public String name() {
    return "region";
  }

  @Override
  public List<Varied> of(Challenge challenge, Contender contender) {
    String region = challenge.brief().context().region();
    Availability now = contender.candidate().availability();
    if (region == null || now.regions().contains(region)) {
      return List.of();
    }
    Sentence sentence = Sentence.of("rank-change.region").with("region", Argument.terms(List.of("region." + region)));
    return List.of(new Varied(contender.with(contender.candidate().withAvailability(now.withRegion(region))), sentence));
  }
}
