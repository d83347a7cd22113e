package org.connectivecities.matching.reach;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.connectivecities.matching.candidate.FindProposals;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.Considered.Fate;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** "Why was I never asked?": for practitioners about themselves, for coordinators about anybody. */
public final class ReadStanding {

  /** Of the year that is kept; who is considered more often learns from the newest. */
  private static final int MOST = 500;

  private static final int LATEST = 10;

  private final Considerations considerations;
  private final Challenges challenges;
  private final FindProposals proposals;
  private final CountAsked asked;
  private final FindGaps gaps;
  private final InstantSource clock;

  public ReadStanding(
      Considerations considerations,
      Challenges challenges,
      FindProposals proposals,
      CountAsked asked,
      FindGaps gaps,
      InstantSource clock) {
    this.considerations = considerations;
    this.challenges = challenges;
    this.proposals = proposals;
    this.asked = asked;
    this.gaps = gaps;
    this.clock = clock;
  }

  /** @param wished whose; the actor's own when absent */
  public Outcome<Standing> standing(@Nullable String wished, Actor actor) {
    return Self.whose(wished, actor).map(expertId -> read(expertId, actor));
  }

  private Standing read(String expertId, Actor actor) {
    Instant since = clock.instant().minus(Considerations.KEPT);
    List<Consideration> all = considerations.of(expertId, since, MOST);
    return new Standing(
        expertId,
        since,
        all.size(),
        count(all, Fate.BELOW) + count(all, Fate.PROPOSED),
        count(all, Fate.PROPOSED),
        proposals.since(since, Set.of(expertId)).getOrDefault(expertId, 0),
        asked.since(since, expertId),
        tally(all, each -> each.person().rule()),
        tally(all, each -> each.person().lostBy()),
        gaps.of(expertId, all),
        all.stream().flatMap(each -> shown(each, actor).stream()).limit(LATEST).toList());
  }

  private static int count(List<Consideration> all, Fate fate) {
    return (int) all.stream().filter(each -> each.person().fate() == fate).count();
  }

  private static Map<String, Integer> tally(List<Consideration> all, Function<Consideration, @Nullable String> by) {
    var tally = new TreeMap<String, Integer>();
    all.stream().map(by).filter(Objects::nonNull).forEach(name -> tally.merge(name, 1, Integer::sum));
    return tally;
  }

  /** That somebody is proposed is for those who review it; and nobody learns of challenges that are not theirs to see. */
  private Optional<Standing.Latest> shown(Consideration each, Actor actor) {
    boolean proposed = each.person().fate() == Fate.PROPOSED;
    return challenges
        .find(each.challengeId())
        .map(Stored::value)
        .filter(found -> proposed ? Access.coordinates(actor, found) : Access.maySee(actor, found))
        .map(found -> new Standing.Latest(each, found.brief().title()));
  }
}
