package org.connectivecities.portal.reasons;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.portal.clients.Shortlist;
import org.jspecify.annotations.Nullable;

/**
 * Why somebody fits, in one criterion.
 *
 * @param value 0 to 1
 * @param source id of the practice or competence the passage stands in; absent where no passage is shown
 */
public record Reason(
    String signal, BigDecimal value, String text, String language, @Nullable String source, List<Piece> passage) {

  /** A part of a passage; marked parts are the words the reason rests on. */
  public record Piece(String text, boolean marked) {}

  /**
   * @param sentences the few that a reader needs; where there are none, the signal's own
   * @param read passages shown already: nobody reads one twice
   */
  static Optional<Reason> of(Shortlist.Signal signal, @Nullable List<Shortlist.Sentence> sentences, Set<String> read) {
    if (sentences == null || sentences.isEmpty()) {
      Shortlist.Text own = signal.reason();
      return Optional.ofNullable(own).map(text -> of(signal, text.text(), text.language(), signal.evidence(), read));
    }
    return sentences.stream()
        .filter(sentence -> sentence.signal().equals(signal.name()))
        .findFirst()
        .map(sentence -> of(signal, sentence.text(), sentence.language(), sentence.evidence(), read));
  }

  private static Reason of(
      Shortlist.Signal signal, String text, String language, List<Shortlist.Evidence> evidence, Set<String> read) {
    Optional<Shortlist.Evidence> words =
        evidence.stream()
            .filter(found -> found.practice() != null || found.competence() != null)
            .limit(1)
            .filter(found -> read.add(found.passage()))
            .findFirst();
    String source = words.map(found -> found.practice() == null ? found.competence() : found.practice()).orElse(null);
    return new Reason(signal.name(), signal.value(), text, language, source, words.map(Pieces::of).orElse(List.of()));
  }
}
