package org.connectivecities.matching.scoring.variations;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/** Somebody could offer the formats that the city wishes and they do not name. */
final class WishedFormats implements Variation {

  @Override
  public String name() {
    return "formats";
  }

  @Override
  public List<Varied> of(Challenge challenge, Contender contender) {
    Set<Format> missing = EnumSet.noneOf(Format.class);
    missing.addAll(challenge.brief().formats());
    missing.removeAll(contender.candidate().formats());
    if (missing.isEmpty()) {
      return List.of();
    }
    Set<Format> all = EnumSet.copyOf(missing);
    all.addAll(contender.candidate().formats());
    List<String> terms = missing.stream().map(format -> "format." + format.wireName()).toList();
    Sentence sentence = Sentence.of("rank-change.formats").with("formats", Argument.terms(terms));
    return List.of(new Varied(contender.with(contender.candidate().withFormats(all)), sentence));
  }
}
