package org.connectivecities.matching.report;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;

/** Who is asked too often and who never: what a coordinator can spread more evenly. */
public final class ReadSpread {

  private static final Duration YEAR = Duration.ofDays(365);
  private static final int SHOWN = 60;

  private final KnownPeers peers;
  private final CountQuestions questions;
  private final InstantSource clock;

  public ReadSpread(Candidates candidates, CountQuestions questions, InstantSource clock) {
    this.peers = new KnownPeers(candidates);
    this.questions = questions;
    this.clock = clock;
  }

  /** Of the people of the actor's regions, whoever asked them. */
  public Outcome<Spread> read(Actor actor) {
    if (!ReportRules.mayReadOfPeople(actor)) {
      return Outcome.refused(new Refusal.NotAllowed("Who is asked how often is for coordinators"));
    }
    Instant since = clock.instant().minus(YEAR);
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    Map<String, Integer> times = questions.since(since);
    List<Spread.Asked> all =
        peers.now().stream()
            .filter(peer -> peer.matching() && !peer.pausedOn(today) && ReportRules.looksAfter(actor, peer))
            .map(peer -> new Spread.Asked(peer, times.getOrDefault(peer.id(), 0)))
            .toList();
    return Outcome.done(spread(since, all));
  }

  private static Spread spread(Instant since, List<Spread.Asked> all) {
    int asked = all.stream().mapToInt(Spread.Asked::times).sum();
    List<Spread.Asked> over =
        all.stream()
            .filter(each -> each.tooOften(all.size(), asked))
            .sorted(Comparator.comparingInt(Spread.Asked::times).reversed().thenComparing(each -> each.peer().id()))
            .limit(SHOWN)
            .toList();
    List<Candidate> never =
        all.stream()
            .filter(each -> each.times() == 0)
            .map(Spread.Asked::peer)
            .sorted(Comparator.comparing(Candidate::name).thenComparing(Candidate::id))
            .toList();
    return new Spread(since, all.size(), asked, over, never.stream().limit(SHOWN).toList(), never.size());
  }
}
