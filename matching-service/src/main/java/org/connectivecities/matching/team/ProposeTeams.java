package org.connectivecities.matching.team;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.matching.shortlist.FindShortlist;
import org.connectivecities.matching.shortlist.Judgement;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Proposes teams beside a shortlist, to whoever may see the shortlist. Rules are asked now, so that nobody is proposed
 * who has paused or run out of places since; whom a coordinator took from the shortlist is in no team.
 */
public final class ProposeTeams {

  private final FindShortlist find;
  private final Challenges challenges;
  private final CoverAspects cover;
  private final InstantSource clock;

  public ProposeTeams(FindShortlist find, Challenges challenges, CoverAspects cover, InstantSource clock) {
    this.find = find;
    this.challenges = challenges;
    this.cover = cover;
    this.clock = clock;
  }

  /** @param size wished for, in place of what the city says */
  public Outcome<TeamProposal> propose(String shortlistId, @Nullable Integer size, Actor actor) {
    if (size != null && (size < FormTeams.SMALLEST || size > FormTeams.LARGEST)) {
      return Outcome.refused(
          new Refusal.Invalid("size", "must be between " + FormTeams.SMALLEST + " and " + FormTeams.LARGEST));
    }
    return find.find(shortlistId, actor).then(found -> propose(found.value().sheet(), size));
  }

  private Outcome<TeamProposal> propose(Sheet sheet, @Nullable Integer size) {
    return challenges
        .find(sheet.challengeId())
        .map(Stored::value)
        .map(challenge -> Outcome.done(propose(challenge, sheet, size)))
        .orElseGet(() -> Outcome.refused(new Refusal.NotFound("challenge", sheet.challengeId())));
  }

  private TeamProposal propose(Challenge challenge, Sheet sheet, @Nullable Integer size) {
    List<Aspect> aspects = Aspect.of(challenge.brief());
    CoverAspects.Covered covered = cover.cover(challenge, aspects, removed(sheet), clock.instant());
    return new TeamProposal(
        sheet.id(),
        challenge.id(),
        covered.source(),
        aspects,
        covered.people().size(),
        FormTeams.of(covered.people(), aspects.size()),
        size == null ? challenge.brief().teamSize() : size);
  }

  private static Set<String> removed(Sheet sheet) {
    return sheet.judgements().stream()
        .filter(judged -> judged.verdict() == Judgement.Verdict.REMOVED)
        .map(Judgement::expertId)
        .filter(id -> sheet.match(id).isEmpty())
        .collect(Collectors.toSet());
  }
}
