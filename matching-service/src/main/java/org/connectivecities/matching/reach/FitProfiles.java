package org.connectivecities.matching.reach;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.AssembleContenders;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.candidate.WeighPassages;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.Eligibility;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.reach.Fitting.Fit;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.shortlist.BuildShortlist;

/**
 * The match the other way round: holds profiles that are new or revised against the challenges that wait for a shortlist
 * or for its review. Rules, signals and weights are those of every shortlist; the words are weighed by this service
 * itself. A profile fits where it would have been proposed, and by what the person has written, not by circumstances.
 */
public final class FitProfiles {

  /** Of those that wait the newest: a coordinator still has the most of what comes for them. */
  private static final int NEWEST = 100;

  private static final int MOST_FITS = 20;

  private final Challenges challenges;
  private final BuildShortlist build;
  private final WeighPassages weigh;
  private final AssembleContenders assemble;
  private final Eligibility eligibility;
  private final Scorer scorer;
  private final Considerations considerations;

  public FitProfiles(
      Challenges challenges,
      BuildShortlist build,
      WeighPassages weigh,
      AssembleContenders assemble,
      Eligibility eligibility,
      Scorer scorer,
      Considerations considerations) {
    this.challenges = challenges;
    this.build = build;
    this.weigh = weigh;
    this.assemble = assemble;
    this.eligibility = eligibility;
    this.scorer = scorer;
    this.considerations = considerations;
  }

  /** One answer a profile, without fits where there are none. Each challenge is prepared once for all of them. */
  public List<Fitting> fit(List<Candidate> profiles, Instant now) {
    List<String> ids = profiles.stream().map(Candidate::id).toList();
    List<Contender> people =
        assemble.of(ids.stream().collect(Collectors.toMap(id -> id, id -> Relevance.NONE)), now);
    var fits = new HashMap<String, List<Fit>>();
    for (Challenge open : open()) {
      considerations.cut(open.id()).ifPresent(cut -> fit(open, people, cut, fits, now));
    }
    return people.stream()
        .map(Contender::candidate)
        .map(each -> new Fitting(each.id(), each.version(), now, best(fits.getOrDefault(each.id(), List.of()))))
        .toList();
  }

  private List<Challenge> open() {
    return challenges.newest(List.of(Challenge.Open.class, Challenge.Proposed.class), NEWEST).stream().map(Stored::value).toList();
  }

  /** A challenge without a shortlist yet is left out: the shortlist to come will see these profiles. */
  private void fit(
      Challenge challenge, List<Contender> people, BigDecimal cut, Map<String, List<Fit>> fits, Instant now) {
    List<Contender> eligible =
        people.stream().filter(person -> eligibility.keepsOut(challenge, person).isEmpty()).toList();
    if (eligible.isEmpty()) {
      return;
    }
    Map<String, Relevance> relevance =
        weigh.weigh(build.query(challenge.brief(), now), eligible.stream().map(Contender::candidate).toList());
    for (Contender person : eligible) {
      String id = person.candidate().id();
      Assessment assessment = scorer.assess(challenge, person.with(relevance.getOrDefault(id, Relevance.NONE)));
      if (assessment.score().compareTo(cut) >= 0 && byOwnAccount(assessment)) {
        fits.computeIfAbsent(id, any -> new ArrayList<>()).add(new Fit(challenge.id(), assessment.score()));
      }
    }
  }

  private static boolean byOwnAccount(Assessment assessment) {
    return assessment.parts().stream()
        .filter(part -> part.score().reason() != null)
        .anyMatch(part -> part.score().evidence().stream().anyMatch(Evidence::ownAccount));
  }

  private static List<Fit> best(List<Fit> fits) {
    return fits.stream()
        .sorted(Comparator.comparing(Fit::score).reversed().thenComparing(Fit::challengeId))
        .limit(MOST_FITS)
        .toList();
  }
}
