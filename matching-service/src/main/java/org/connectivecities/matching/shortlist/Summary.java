package org.connectivecities.matching.shortlist;

import java.util.ArrayList;
import java.util.List;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/** What is to be said of a shortlist as a whole, before any name. */
public final class Summary {

  private Summary() {}

  public static List<Sentence> of(Sheet sheet) {
    var sentences = new ArrayList<Sentence>();
    sentences.add(outcome(sheet));
    if (sheet.recall() == Recall.Source.LOCAL) {
      sentences.add(Sentence.of("shortlist.local"));
    }
    return sentences;
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
