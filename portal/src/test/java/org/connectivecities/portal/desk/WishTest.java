package org.connectivecities.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.DeskApi.Action;
import org.connectivecities.portal.clients.Shortlist;
import org.junit.jupiter.api.Test;

class WishTest {

  private static final Shortlist LIST = ALongList.of("anna", "boris", "carla");
  private static final Typed NOTHING = Typed.of(Map.of());

  private static List<Action> actions(String button) {
    return Wish.of(button).actions(LIST, NOTHING);
  }

  @Test
  void isReadFromAButtonAndWrittenAgain() {
    assertThat(Wish.of("remove:de:anna")).isEqualTo(new Wish(Wish.Kind.REMOVE, "de:anna"));
    assertThat(Wish.of("remove:de:anna").button()).isEqualTo("remove:de:anna");
    assertThat(Wish.of("destroy").kind()).isEqualTo(Wish.Kind.KEEP);
  }

  @Test
  void movesOnePersonAndKeepsTheOthersInOrder() {
    assertThat(actions("up:carla")).containsExactly(Action.reorder(List.of("anna", "carla", "boris")));
    assertThat(actions("down:anna")).containsExactly(Action.reorder(List.of("boris", "anna", "carla")));
    assertThat(actions("first:carla")).containsExactly(Action.reorder(List.of("carla", "anna", "boris")));
  }

  @Test
  void placesWhoIsDragged() {
    assertThat(actions("to:3:anna")).containsExactly(Action.reorder(List.of("boris", "carla", "anna")));
    assertThat(actions("to:1:carla")).containsExactly(Action.reorder(List.of("carla", "anna", "boris")));
    assertThat(actions("to:99:anna")).containsExactly(Action.reorder(List.of("boris", "carla", "anna")));
    assertThat(actions("to:1:anna")).isEmpty();
    assertThat(actions("to:2:somebody-gone")).isEmpty();
    assertThat(Wish.of("to:3:de:anna").button()).isEqualTo("to:3:de:anna");
    assertThat(Wish.of("to:anna").kind()).as("no place").isEqualTo(Wish.Kind.KEEP);
  }

  @Test
  void sendsNothingWhereNothingWouldChange() {
    assertThat(actions("up:anna")).isEmpty();
    assertThat(actions("down:carla")).isEmpty();
    assertThat(actions("up:somebody-gone")).isEmpty();
    assertThat(actions("notes")).isEmpty();
  }

  @Test
  void takesTheReasonTypedBesideItsButton() {
    Typed typed = Typed.of(Map.of("reason:boris", new String[] {" too far away "}, "reason:anna", new String[] {"other"}));

    assertThat(Wish.of("remove:boris").actions(LIST, typed)).containsExactly(Action.remove("boris", "too far away"));
  }

  @Test
  void meansTheSameAfterChangesThatConcernOtherPeople() {
    List<Shortlist.Step> others = List.of(ALongList.step("removed", "anna"));

    assertThat(Wish.of("remove:boris").bears(others)).isTrue();
    assertThat(Wish.of("remove:anna").bears(others)).isFalse();
    assertThat(Wish.of("up:boris").bears(others)).isFalse();
    assertThat(Wish.of("up:boris").bears(List.of(ALongList.step("noted", "anna")))).isTrue();
  }

  @Test
  void isAskedAgainBeforeAListIsPublishedThatSomebodyElseChanged() {
    assertThat(Wish.of("publish").bears(List.of(ALongList.step("noted", null)))).isFalse();
    assertThat(Wish.of("reject").bears(List.of())).isFalse();
  }
}
