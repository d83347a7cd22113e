package org.connectivecities.matching.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.shortlist.Summary;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Teams for one challenge, as they could be put together now; nothing of it is stored.
 *
 * @param considered people who may be proposed and have something to say about any aspect
 * @param teams the best of each size, smallest first
 * @param wished how many people the city wants, if it says so
 */
public record TeamProposal(
    String shortlistId,
    String challengeId,
    Recall.Source recall,
    List<Aspect> aspects,
    int considered,
    List<Team> teams,
    @Nullable Integer wished) {

  public TeamProposal {
    aspects = List.copyOf(aspects);
    teams = List.copyOf(teams);
  }

  /** The size that was wished for, none where that is one person; else the smallest team that answers as many aspects as any does. */
  public Optional<Team> recommended() {
    if (wished != null) {
      int size = Math.min(wished, FormTeams.LARGEST);
      return teams.stream().filter(team -> team.members().size() == size).findFirst();
    }
    int most = teams.stream().mapToInt(Team::covered).max().orElse(0);
    return teams.stream().filter(team -> team.covered() == most).min(Comparator.comparing(team -> team.members().size()));
  }

  /** What is to be said before any name. */
  public List<Sentence> summary() {
    if (teams.isEmpty()) {
      return List.of(Sentence.of("team.too-few").with("count", Argument.number(considered)));
    }
    return Summary.caveat(recall).stream().toList();
  }

  /** What is to be said of one team; a question that nobody answers is named by its number. */
  public List<Sentence> summary(Team team) {
    var covers =
        Sentence.of("team.covers")
            .with("covered", Argument.number(team.covered()))
            .with("all", Argument.number(aspects.size()));
    var missing =
        team.uncovered(aspects.size()).stream().map(number -> missing(aspects.get(number - 1)));
    return Stream.concat(Stream.of(covers), missing).toList();
  }

  private static Sentence missing(Aspect aspect) {
    return switch (aspect.kind()) {
      case QUESTION -> Sentence.of("team.uncovered").with("number", Argument.number(aspect.number()));
      case TOPIC -> Sentence.of("team.uncovered-topic").with("topic", Argument.topic(aspect.text()));
      case CHALLENGE -> Sentence.of("team.uncovered-challenge");
    };
  }
}
