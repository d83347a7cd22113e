package org.connectivecities.matching.shortlist;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.shortlist.Considered.Fate;
import org.connectivecities.matching.shortlist.Considered.Person;

/** Says of everybody who was looked at what became of them. */
final class TellFates {

  private TellFates() {}

  /** @param places how many are proposed, alternates included */
  static Considered of(RankContenders.Ranked ranked, String shortlistId, int places, Instant at) {
    List<Assessment> best = ranked.best();
    boolean full = best.size() >= places;
    var people = new ArrayList<Person>();
    ranked.keptOut().forEach(out ->
        people.add(new Person(out.contender().candidate().id(), Fate.KEPT_OUT, out.rule(), null, null, null)));
    for (int i = 0; i < best.size(); i++) {
      Assessment one = best.get(i);
      people.add(
          i < places
              ? new Person(one.candidateId(), Fate.PROPOSED, null, i + 1, one.score(), null)
              : new Person(one.candidateId(), Fate.BELOW, null, i + 1, one.score(), lostBy(one, best.get(places - 1))));
    }
    BigDecimal cut = full ? best.get(places - 1).score() : BigDecimal.ZERO;
    return new Considered(ranked.challenge().id(), shortlistId, at, cut, places, people);
  }

  /** Both were assessed by the same signals in the same order. */
  private static String lostBy(Assessment one, Assessment last) {
    int widest =
        IntStream.range(0, one.parts().size())
            .boxed()
            .max(Comparator.comparing(
                i -> last.parts().get(i).contribution().subtract(one.parts().get(i).contribution())))
            .orElseThrow();
    return one.parts().get(widest).signal();
  }
}
