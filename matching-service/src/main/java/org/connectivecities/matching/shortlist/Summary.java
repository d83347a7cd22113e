package org.connectivecities.matching.shortlist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/** What is to be said of a shortlist as a whole, before any name. */
public final class Summary {

  private Summary() {}

  public static List<Sentence> of(Sheet sheet) {
    var sentences = new ArrayList<Sentence>();
    sentences.add(outcome(sheet));
    caveat(sheet.recall()).ifPresent(sentences::add);
    return sentences;
  }

  /** What the reader must know of how people were found, where it was not as well as it could be. */
  public static Optional<Sentence> caveat(Recall.Source recall) {
    return switch (recall) {
      case SEARCH -> Optional.empty();
      case PARTIAL -> Optional.of(Sentence.of("shortlist.partial"));
      case LOCAL -> Optional.of(Sentence.of("shortlist.local"));
    };
  }

  private static Sentence outcome(Sheet sheet) {
    if (sheet.matches().isEmpty() && sheet.considered() == 0) {
      return Sentence.of("shortlist.nobody-known");
    }
    Argument considered = Argument.number(sheet.considered());
    if (sheet.matches().isEmpty()) {
      return Sentence.of("shortlist.nobody-eligible").with("considered", considered);
    }
    int proposed = Math.min(sheet.seats(), sheet.matches().size());
    return Sentence.of("shortlist.summary")
        .with("considered", considered)
        .with("proposed", Argument.number(proposed))
        .with("alternates", Argument.number(sheet.matches().size() - proposed));
  }
}
