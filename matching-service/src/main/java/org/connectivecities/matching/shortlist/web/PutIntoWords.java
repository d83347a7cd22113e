package org.connectivecities.matching.shortlist.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.RankChange;
import org.connectivecities.matching.shortlist.Match;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.matching.shortlist.Summary;
import org.connectivecities.matching.shortlist.web.ShortlistView.ChangeView;
import org.connectivecities.matching.shortlist.web.ShortlistView.EvidenceView;
import org.connectivecities.matching.shortlist.web.ShortlistView.ExcludedView;
import org.connectivecities.matching.shortlist.web.ShortlistView.MatchView;
import org.connectivecities.matching.shortlist.web.ShortlistView.ReasonView;
import org.connectivecities.matching.shortlist.web.ShortlistView.SignalView;
import org.connectivecities.matching.shortlist.web.ShortlistView.TextView;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.matching.wording.Sentence;
import org.jspecify.annotations.Nullable;

/** Shows a shortlist to one reader: in their language, and with no more than their role may see. */
final class PutIntoWords {

  private final Phrasebook phrases;
  private final String language;
  private final boolean coordinator;

  /** @param language one of {@link Phrasebook#LANGUAGES} */
  PutIntoWords(Phrasebook phrases, String language, boolean coordinator) {
    this.phrases = phrases;
    this.language = language;
    this.coordinator = coordinator;
  }

  ShortlistView view(Stored<Shortlist> stored) {
    Shortlist shortlist = stored.value();
    Sheet sheet = shortlist.sheet();
    return new ShortlistView(
        shortlist.id(),
        shortlist.challengeId(),
        stored.version(),
        shortlist.getClass().getSimpleName().toLowerCase(Locale.ROOT),
        sheet.recall().name().toLowerCase(Locale.ROOT),
        sheet.weights(),
        sheet.madeAt(),
        sheet.considered(),
        sheet.excluded().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(this::excluded).toList(),
        texts(Summary.of(sheet)),
        texts(sheet.openings()),
        matches(sheet),
        sheet.withdrawn(),
        shortlist instanceof Shortlist.Chosen chosen ? chosen.order() : null,
        forCoordinators(sheet.note()),
        forCoordinators(sheet.history()),
        forCoordinators(sheet.judgements()));
  }

  private <T> @Nullable T forCoordinators(@Nullable T value) {
    return coordinator ? value : null;
  }

  private ExcludedView excluded(Map.Entry<String, Integer> rule) {
    return new ExcludedView(rule.getKey(), rule.getValue(), text(Sentence.of("excluded." + rule.getKey())));
  }

  private List<MatchView> matches(Sheet sheet) {
    return IntStream.rangeClosed(1, sheet.matches().size())
        .mapToObj(rank -> match(rank, sheet.matches().get(rank - 1), rank > sheet.seats()))
        .toList();
  }

  MatchView match(int rank, Match match, boolean alternate) {
    return new MatchView(
        rank,
        match.expertId(),
        match.name(),
        match.role(),
        match.home().name(),
        match.home().country(),
        match.score(),
        match.reasons().stream().map(this::reason).toList(),
        match.signals().stream().map(this::signal).toList(),
        texts(match.misfits()),
        texts(match.unknowns()),
        match.changes().stream().filter(change -> change.from() == rank).map(this::change).toList(),
        alternate,
        forCoordinators(match.note()),
        match.addedBecause(),
        match.waived());
  }

  private SignalView signal(Assessment.Part part) {
    Sentence reason = part.score().reason();
    return new SignalView(
        part.signal(),
        part.score().value(),
        part.weight(),
        part.contribution(),
        reason == null ? null : text(reason),
        part.score().evidence().stream().map(PutIntoWords::evidence).toList());
  }

  private ReasonView reason(Assessment.Part part) {
    TextView said = text(Objects.requireNonNull(part.score().reason()));
    return new ReasonView(
        part.signal(), said.text(), said.language(), part.score().evidence().stream().map(PutIntoWords::evidence).toList());
  }

  private ChangeView change(RankChange change) {
    TextView said = text(change.what());
    return new ChangeView(change.variation(), change.from(), change.to(), said.text(), said.language());
  }

  private static EvidenceView evidence(Evidence evidence) {
    String source = evidence.source();
    String passage = evidence.passage();
    return switch (evidence.kind()) {
      case PRACTICE -> new EvidenceView(source, null, null, null, passage, evidence.marks());
      case COMPETENCE -> new EvidenceView(null, source, null, null, passage, evidence.marks());
      case PROFILE -> new EvidenceView(null, null, source, null, passage, evidence.marks());
      case RECORD -> new EvidenceView(null, null, null, source, passage, evidence.marks());
    };
  }

  private List<TextView> texts(List<Sentence> sentences) {
    return sentences.stream().map(this::text).toList();
  }

  private TextView text(Sentence sentence) {
    return new TextView(phrases.say(sentence, language), language);
  }
}
