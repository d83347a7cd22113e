package org.connectivecities.matching.team;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.FindTopics;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.scoring.Evidence;

/** Asks for people to each aspect by itself, as a shortlist asks for the whole challenge; the same rules hold. */
public final class CoverAspects {

  private final FindCandidates find;
  private final FindTopics topics;
  private final AssembleContenders assemble;
  private final Eligibility eligibility;
  private final int recalled;

  /** @param recalled people looked at for each aspect */
  public CoverAspects(
      FindCandidates find, FindTopics topics, AssembleContenders assemble, Eligibility eligibility, int recalled) {
    this.find = find;
    this.topics = topics;
    this.assemble = assemble;
    this.eligibility = eligibility;
    this.recalled = recalled;
  }

  /**
   * @param source that of the aspect for which the search service knew least
   * @param people all who may be proposed now and have something to say, in the order of their ids
   */
  record Covered(Recall.Source source, List<Member> people) {}

  /** @param kept out by a coordinator */
  Covered cover(Challenge challenge, List<Aspect> aspects, Set<String> keptOut, Instant now) {
    List<Recall> recalls = aspects.stream().map(aspect -> find.find(query(challenge.brief(), aspect, now))).toList();
    List<Map<String, Relevance>> byAspect = recalls.stream().map(CoverAspects::relevance).toList();
    Map<String, Relevance> found =
        byAspect.stream()
            .flatMap(relevance -> relevance.keySet().stream())
            .filter(id -> !keptOut.contains(id))
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> Relevance.NONE));
    List<Member> people =
        eligibility.sift(challenge, assemble.of(found, now)).eligible().stream()
            .map(Contender::candidate)
            .map(candidate -> member(candidate, byAspect))
            .filter(member -> member.points() > 0)
            .sorted(Comparator.comparing(Member::expertId))
            .toList();
    Recall.Source poorest = recalls.stream().map(Recall::source).max(Comparator.naturalOrder()).orElse(Recall.Source.SEARCH);
    return new Covered(poorest, people);
  }

  private CandidateQuery query(Brief brief, Aspect aspect, Instant now) {
    String text = aspect.kind() == Aspect.Kind.QUESTION ? aspect.text() : brief.challenge();
    var texts = List.of(new CandidateQuery.Text(text, brief.language()));
    return switch (aspect.kind()) {
      case QUESTION -> query(texts, topics.in(text, brief.language()), topics.certainty(text, brief.language()), brief, now);
      case TOPIC -> query(texts, List.of(aspect.text()), 1, brief, now);
      case CHALLENGE -> query(texts, brief.topics(), brief.certaintyOfTopics(), brief, now);
    };
  }

  private CandidateQuery query(
      List<CandidateQuery.Text> texts, List<String> concepts, double certainty, Brief brief, Instant now) {
    return new CandidateQuery(texts, concepts, certainty, brief.city(), recalled, now);
  }

  private static Map<String, Relevance> relevance(Recall recall) {
    var relevance = new HashMap<String, Relevance>();
    recall.found().forEach(found -> relevance.put(found.id(), found.relevance()));
    return relevance;
  }

  private static Member member(Candidate candidate, List<Map<String, Relevance>> byAspect) {
    List<Cell> cells =
        byAspect.stream()
            .map(relevance -> cell(candidate, relevance.getOrDefault(candidate.id(), Relevance.NONE)))
            .toList();
    return new Member(candidate.id(), candidate.name(), candidate.role(), candidate.home(), cells);
  }

  /** A passage that is no longer in the profile covers nothing. */
  private static Cell cell(Candidate candidate, Relevance relevance) {
    return relevance.passages().stream()
        .filter(score -> score.closeness() > 0)
        .flatMap(score -> candidate.passage(score.passageId()).stream()
            .map(passage ->
                new Cell(BigDecimal.valueOf(score.closeness()), Evidence.of(passage, relevance))))
        .findFirst()
        .orElse(Cell.NOTHING);
  }
}
