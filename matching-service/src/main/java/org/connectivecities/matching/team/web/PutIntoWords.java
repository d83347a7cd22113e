package org.connectivecities.matching.team.web;

import java.util.List;
import java.util.Locale;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.team.Aspect;
import org.connectivecities.matching.team.Cell;
import org.connectivecities.matching.team.Member;
import org.connectivecities.matching.team.Team;
import org.connectivecities.matching.team.TeamProposal;
import org.connectivecities.matching.team.web.TeamsView.AspectView;
import org.connectivecities.matching.team.web.TeamsView.CellView;
import org.connectivecities.matching.team.web.TeamsView.MemberView;
import org.connectivecities.matching.team.web.TeamsView.RowView;
import org.connectivecities.matching.team.web.TeamsView.SentenceView;
import org.connectivecities.matching.team.web.TeamsView.TeamView;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.matching.wording.Sentence;

/** Shows teams in one language. */
final class PutIntoWords {

  private final Phrasebook phrases;
  private final String language;

  /** @param language one of {@link Phrasebook#LANGUAGES} */
  PutIntoWords(Phrasebook phrases, String language) {
    this.phrases = phrases;
    this.language = language;
  }

  TeamsView view(TeamProposal proposal) {
    return new TeamsView(
        proposal.shortlistId(),
        proposal.challengeId(),
        wire(proposal.recall()),
        proposal.aspects().stream()
            .map(aspect -> new AspectView(aspect.number(), wire(aspect.kind()), aspect.text()))
            .toList(),
        proposal.considered(),
        texts(proposal.summary()),
        proposal.teams().stream().map(team -> team(team, proposal)).toList());
  }

  private TeamView team(Team team, TeamProposal proposal) {
    return new TeamView(
        team.members().size(),
        proposal.recommended().filter(team::equals).isPresent(),
        team.covered(),
        team.uncovered(proposal.aspects().size()),
        team.coverage(),
        team.diversity(),
        texts(proposal.summary(team)),
        team.members().stream().map(PutIntoWords::member).toList(),
        proposal.aspects().stream().map(aspect -> row(team, aspect)).toList());
  }

  private static MemberView member(Member member) {
    return new MemberView(
        member.expertId(), member.name(), member.role(), member.home().name(), member.home().country());
  }

  private static RowView row(Team team, Aspect aspect) {
    return new RowView(
        aspect.number(),
        team.best(aspect).map(Member::expertId).orElse(null),
        team.members().stream().map(member -> cell(member, member.cells().get(aspect.number() - 1))).toList());
  }

  private static CellView cell(Member member, Cell cell) {
    Evidence evidence = cell.evidence();
    if (evidence == null) {
      return new CellView(member.expertId(), cell.coverage(), cell.covered(), null, null, null, List.of());
    }
    boolean practice = evidence.kind() == Evidence.Kind.PRACTICE;
    return new CellView(
        member.expertId(),
        cell.coverage(),
        cell.covered(),
        practice ? evidence.source() : null,
        practice ? null : evidence.source(),
        evidence.passage(),
        evidence.marks());
  }

  private List<SentenceView> texts(List<Sentence> sentences) {
    return sentences.stream().map(sentence -> new SentenceView(phrases.say(sentence, language), language)).toList();
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
