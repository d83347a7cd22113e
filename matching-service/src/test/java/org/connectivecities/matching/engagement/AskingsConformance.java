package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.engagement.Engagement.Party;
import org.connectivecities.matching.engagement.Invitation.Accepted;
import org.connectivecities.matching.engagement.Invitation.Asked;
import org.connectivecities.matching.engagement.InvitationQuery.Mark;
import org.connectivecities.matching.engagement.InvitationQuery.State;
import org.connectivecities.matching.engagement.PassedOver.Obstacle;
import org.connectivecities.matching.outcome.Stored;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of askings must do. */
public abstract class AskingsConformance {

  protected static final Duration GRACE = Duration.ofSeconds(10);
  private static final Instant T = Instant.parse("2026-11-02T08:00:00Z");
  private static final Instant LATER = T.plus(Duration.ofDays(5));

  private Askings askings = new InMemoryAskings(GRACE);

  /** An empty store whose askings come to rest after {@link #GRACE}. */
  protected abstract Askings empty();

  @BeforeEach
  void open() {
    askings = empty();
  }

  @Test
  void keepsEveryStateAsItWas() {
    Asking asking =
        new Asking(
            "floods", List.of("s1", "s2"), List.of("next", "after"), oneOfEach("floods"),
            List.of(new PassedOver("gone", Obstacle.GONE, T)), true, true, LATER);
    askings.add(Change.silently(asking));

    assertThat(askings.find("floods")).contains(new Stored<>(1, asking));
    assertThat(askings.find("drought")).isEmpty();
    assertThat(askings.find(Set.of("floods", "drought"))).containsExactly(asking);
    assertThat(askings.find(Set.of())).isEmpty();
  }

  @Test
  void addsAnAskingOnce() {
    assertThat(askings.add(Change.silently(asking("floods", pending("floods", 1, "mara", T))))).isTrue();
    assertThat(askings.add(Change.silently(asking("floods", pending("floods", 1, "joao", T))))).isFalse();
    assertThat(askings.find("floods").orElseThrow().value().invitations().getFirst().expertId()).isEqualTo("mara");
  }

  @Test
  void replacesOnlyWhatNobodyElseHasReplaced() {
    askings.add(Change.silently(asking("floods", pending("floods", 1, "mara", T))));
    Stored<Asking> read = askings.find("floods").orElseThrow();
    Asking ours = asking("floods", withdrawn("floods", 1, "mara"));

    assertThat(askings.replace(read, Change.silently(ours))).isTrue();
    assertThat(askings.replace(read, Change.silently(asking("floods")))).isFalse();
    assertThat(askings.find("floods")).contains(new Stored<>(2, ours));
  }

  @Test
  void replacesNothingThatIsNotThere() {
    assertThat(askings.replace(new Stored<>(1, asking("floods")), Change.silently(asking("floods")))).isFalse();
  }

  @Test
  void namesWhatIsDueTheLongestWaitingFirst() {
    askings.add(Change.silently(asking("later", pending("later", 1, "mara", T.plusSeconds(60)))));
    askings.add(Change.silently(asking("sooner", pending("sooner", 1, "mara", T))));
    askings.add(Change.silently(asking("never", withdrawn("never", 1, "mara"))));
    askings.add(Change.silently(new Asking("untold", List.of(), List.of(), List.of(), List.of(), false, false, T)));

    assertThat(askings.due(T.plus(GRACE).minusMillis(1), 10)).isEmpty();
    assertThat(askings.due(T.plus(GRACE), 10)).containsExactly("untold");
    assertThat(askings.due(LATER, 10)).containsExactly("untold", "sooner");
    assertThat(askings.due(LATER.plusSeconds(60), 2)).containsExactly("untold", "sooner");
    assertThat(askings.due(LATER.plusSeconds(60), 10)).containsExactly("untold", "sooner", "later");
  }

  @Test
  void namesWhereWordsAreKeptOfWhatIsLongOver() {
    askings.add(Change.silently(asking("open", pending("open", 1, "mara", T))));
    askings.add(Change.silently(asking("over", withdrawn("over", 1, "mara"))));
    askings.add(Change.silently(asking("silent", withdrawn("silent", 1, "mara")).silenced()));
    Instant changed = askings.find("over").orElseThrow().value().changedAt();

    assertThat(askings.spokenBefore(changed, 10)).isEmpty();
    assertThat(askings.spokenBefore(changed.plusMillis(1), 10)).containsExactly("over");
  }

  @Test
  void namesWhatIsOpenInPortions() {
    askings.add(Change.silently(asking("c", pending("c", 1, "mara", T))));
    askings.add(Change.silently(asking("a", agreed("a", 1, "mara"))));
    askings.add(Change.silently(asking("b", withdrawn("b", 1, "mara"))));

    assertThat(askings.openAfter("", 10)).containsExactly("a", "c");
    assertThat(askings.openAfter("", 1)).containsExactly("a");
    assertThat(askings.openAfter("a", 10)).containsExactly("c");
  }

  @Test
  void findsWhereSomebodyWasAsked() {
    askings.add(Change.silently(asking("a", withdrawn("a", 1, "mara"), pending("a", 2, "joao", T))));
    askings.add(Change.silently(asking("b", pending("b", 1, "li", T))));

    assertThat(askings.involving(Set.of("mara", "ama"))).extracting(Asking::challengeId).containsExactly("a");
    assertThat(askings.involving(Set.of("joao", "li"))).extracting(Asking::challengeId).containsOnly("a", "b");
  }

  @Test
  void findsWhereSomebodyIsMentioned() {
    askings.add(Change.silently(asking("asked", withdrawn("asked", 1, "mara"))));
    askings.add(
        Change.silently(
            new Asking("chosen", List.of("s1"), List.of("mara"), List.of(), List.of(), false, true, T)));
    askings.add(
        Change.silently(
            asking(
                "suggested",
                new Invitation.Declined(
                    asked("suggested", 1, "joao"),
                    new Refusal(DeclineReason.NO_TIME, null, new Refusal.Colleague("Mara", "mara")),
                    T))));
    askings.add(Change.silently(asking("other", pending("other", 1, "joao", T))));

    assertThat(askings.mentioning("mara")).containsExactlyInAnyOrder("asked", "chosen", "suggested");
    assertThat(askings.mentioning("nobody")).isEmpty();
  }

  @Test
  void pagesThroughInvitationsTheNewestFirst() {
    askings.add(Change.silently(asking("b", withdrawn("b", 1, "mara"), pending("b", 2, "joao", T))));
    askings.add(Change.silently(asking("a", pending("a", 1, "li", T))));
    askings.add(Change.silently(asking("c", pending("c", 1, "ama", T.plusSeconds(1)))));

    List<String> paged = new ArrayList<>();
    Mark after = null;
    List<Invitation> page;
    do {
      page = askings.invitations(new InvitationQuery(null, null, Set.of(), after, 1));
      page.forEach(invitation -> paged.add(invitation.id().toString()));
      after = page.isEmpty() ? after : Mark.of(page.getLast());
    } while (!page.isEmpty());

    assertThat(paged).containsExactly("c~1", "a~1", "b~2", "b~1");
  }

  @Test
  void listsInvitationsByChallengeExpertAndState() {
    askings.add(Change.silently(asking("a", withdrawn("a", 1, "mara"), pending("a", 2, "joao", T))));
    askings.add(Change.silently(asking("b", agreed("b", 1, "mara"))));

    assertThat(listed(Set.of("a"), null)).containsExactly("a~2", "a~1");
    assertThat(listed(Set.of(), null)).isEmpty();
    assertThat(listed(null, "mara")).containsExactly("a~1", "b~1");
    assertThat(listed(null, "mara", State.AGREED, State.PENDING)).containsExactly("b~1");
    assertThat(listed(Set.of("a"), "joao", State.WITHDRAWN)).isEmpty();
  }

  @Test
  void countsWhatIsCompletedAndNothingElse() {
    assertThat(askings.completed()).isZero();

    askings.add(Change.silently(asking("a", oneOfEach("a").toArray(Invitation[]::new))));
    askings.add(Change.silently(asking("b", oneOfEach("b").toArray(Invitation[]::new))));
    askings.add(Change.silently(asking("c", agreed("c", 1, "mara"))));

    assertThat(askings.completed()).isEqualTo(2);
  }

  private List<String> listed(@Nullable Set<String> challenges, @Nullable String expertId, State... states) {
    return askings.invitations(new InvitationQuery(challenges, expertId, Set.of(states), null, 10)).stream()
        .map(invitation -> invitation.id().toString())
        .toList();
  }

  private static List<Invitation> oneOfEach(String challenge) {
    Refusal refusal =
        new Refusal(DeclineReason.NOT_MY_FIELD, "Über Wärme weiß ich nichts", new Refusal.Colleague("Li Na", "li"));
    Feedbacks both =
        new Feedbacks(new Feedback(5, "Solved", true, T), new Feedback(4, null, null, LATER));
    return List.of(
        pending(challenge, 1, "a", T),
        new Invitation.Confirming(asked(challenge, 2, "b"), T),
        agreed(challenge, 3, "c"),
        new Accepted(asked(challenge, 4, "d"), new Engagement.Completed(T, both, LATER)),
        new Accepted(asked(challenge, 5, "e"), new Engagement.Cancelled(T, Feedbacks.NONE, Party.CITY, "no", LATER)),
        new Invitation.Declined(asked(challenge, 6, "f"), refusal, LATER),
        new Invitation.Declined(asked(challenge, 7, "g"), new Refusal(DeclineReason.NO_TIME, null, null), LATER),
        new Invitation.TurnedAway(asked(challenge, 8, "h"), 2, LATER),
        new Invitation.Expired(asked(challenge, 9, "i"), LATER, LATER.plusMillis(7)),
        withdrawn(challenge, 10, "j"));
  }

  private static Asking asking(String challenge, Invitation... invitations) {
    return new Asking(
        challenge, List.of("s1"), List.of(), List.of(invitations), List.of(), false, true, T);
  }

  private static Asked asked(String challenge, int number, String expertId) {
    return new Asked(new InvitationId(challenge, number), expertId, T);
  }

  private static Invitation pending(String challenge, int number, String expertId, Instant at) {
    return new Invitation.Pending(
        new Asked(new InvitationId(challenge, number), expertId, at), at.plus(Duration.ofDays(5)));
  }

  private static Invitation agreed(String challenge, int number, String expertId) {
    return new Accepted(asked(challenge, number, expertId), Engagement.agreed(T));
  }

  private static Invitation withdrawn(String challenge, int number, String expertId) {
    return new Invitation.Withdrawn(asked(challenge, number, expertId), "moved", T);
  }
}
