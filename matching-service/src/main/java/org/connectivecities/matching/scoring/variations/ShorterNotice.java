package org.connectivecities.matching.scoring.variations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/** As much notice as the city's time window leaves could be enough for somebody who needs more, or has not said. */
final class ShorterNotice implements Variation {

  @Override
  public String name() {
    return "notice";
  }

  @Override
  public List<Varied> of(Challenge challenge, Contender contender) {
    LocalDate last = challenge.brief().window() == null ? null : challenge.brief().window().to();
    if (last == null || !last.isAfter(contender.today().plusWeeks(1))) {
      return List.of();
    }
    int weeks = (int) ChronoUnit.WEEKS.between(contender.today(), last);
    Availability now = contender.candidate().availability();
    if (now.noticeWeeks() != null && now.noticeWeeks() <= weeks) {
      return List.of();
    }
    Sentence sentence = Sentence.of("rank-change.notice").with("weeks", Argument.number(weeks));
    return List.of(new Varied(contender.with(contender.candidate().withAvailability(now.withNotice(weeks))), sentence));
  }
}
