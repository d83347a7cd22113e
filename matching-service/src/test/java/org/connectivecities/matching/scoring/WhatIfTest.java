package org.connectivecities.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;
import org.junit.jupiter.api.Test;

class WhatIfTest {

  private final Challenge challenge = Given.challenge().open();
  private final Scorer scorer = new Scorer(List.of(new FewProposals()), new Weights("w", Map.of("few", BigDecimal.ONE)));
  private final List<Contender> four =
      IntStream.rangeClosed(1, 4).mapToObj(i -> Given.person("e" + i).proposedLately(i).contender()).toList();
  private final List<Assessment> ranked = scorer.rank(challenge, four);

  /** The fewer proposals lately, the better. */
  private record FewProposals() implements Signal {

    @Override
    public String name() {
      return "few";
    }

    @Override
    public Score score(Challenge challenge, Contender contender) {
      return Score.of(1.0 / (1 + contender.proposedLately()));
    }
  }

  /** As if proposed so many times lately. */
  private record Proposed(String name, int... times) implements Variation {

    @Override
    public List<Varied> of(Challenge challenge, Contender contender) {
      return IntStream.of(times)
          .mapToObj(
              each ->
                  new Varied(
                      Given.person(contender.candidate().id()).proposedLately(each).contender(),
                      Sentence.of("as-if").with("times", Argument.number(each))))
          .toList();
    }
  }

  private List<RankChange> changes(int person, Variation... variations) {
    return new WhatIf(List.of(variations)).changes(scorer, challenge, four.get(person - 1), ranked);
  }

  @Test
  void saysWhereSomebodyWouldStandIfScoredAnew() {
    RankChange change = changes(4, new Proposed("fewer", 2)).getFirst();

    assertThat(change.from()).isEqualTo(4);
    assertThat(change.to()).isEqualTo(3);
    assertThat(change.what().arguments())
        .containsEntry("from", Argument.number(4))
        .containsEntry("to", Argument.number(3))
        .containsEntry("times", Argument.number(2));
  }

  @Test
  void breaksATieLikeTheRankingItself() {
    assertThat(changes(4, new Proposed("as e2", 2)).getFirst().to()).isEqualTo(3);
    assertThat(changes(1, new Proposed("as e2", 2))).isEmpty();
  }

  @Test
  void saysNothingOfWhatWouldNotLiftAnybody() {
    assertThat(changes(1, new Proposed("none", 0))).isEmpty();
    assertThat(changes(3, new Proposed("the same", 3), new Proposed("more", 9), new Proposed("nothing"))).isEmpty();
  }

  @Test
  void namesTheLargestGainFirstAndTheBestWayToIt() {
    assertThat(changes(4, new Proposed("a little", 2), new Proposed("much", 2, 0, 1)))
        .extracting(RankChange::variation, RankChange::to)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("much", 1), org.assertj.core.groups.Tuple.tuple("a little", 3));
  }
}
