package org.connectivecities.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.connectivecities.portal.clients.DeskApi.Action;
import org.junit.jupiter.api.Test;

class TypedTest {

  private static Typed typed(String field, String text) {
    return Typed.of(Map.of(field, new String[] {text}, "version", new String[] {"3"}));
  }

  @Test
  void keepsFieldsOfTheFormOnly() {
    assertThat(typed("note", "ask in French").has("note")).isTrue();
    assertThat(typed("note", "ask in French").has("version")).isFalse();
    assertThat(typed("note", "   ").has("note")).isFalse();
  }

  /** Else a note that somebody else wrote meanwhile would be taken back by whoever had the page open. */
  @Test
  void takesALineThatWasLeftAsItWasForNothingTyped() {
    Map<String, String[]> form = Map.of("note", new String[] {"one\r\ntwo"}, "shown:note", new String[] {"one\ntwo"});

    assertThat(Typed.of(form).has("note")).isFalse();
  }

  @Test
  void sendsNotesThatSaySomethingNew() {
    assertThat(typed("note", "new").notes(ALongList.of("anna"))).containsExactly(Action.note(null, "new"));
    assertThat(typed("note", "stored").notes(ALongList.of("anna"))).isEmpty();
    assertThat(typed("note:anna", "speaks slowly").notes(ALongList.of("anna"))).containsExactly(Action.note("anna", "speaks slowly"));
    assertThat(typed("note:gone", "never mind").notes(ALongList.of("anna"))).isEmpty();
  }

  @Test
  void forgetsWhatIsStoredAndNothingElse() {
    Typed both = Typed.of(Map.of("reason:anna", new String[] {"away"}, "note", new String[] {"half a sentence"}));
    Typed left = both.without(Wish.of("remove:anna"));

    assertThat(left.has("reason:anna")).isFalse();
    assertThat(left.shown("note", null)).isEqualTo("half a sentence");
  }

  @Test
  void showsTypedWordsBesideOthersThatWereStoredMeanwhile() {
    assertThat(typed("note", "mine").differs("note", "theirs")).isTrue();
    assertThat(typed("note", "mine").shown("note", "theirs")).isEqualTo("mine");
    assertThat(typed("note", "mine").shown("note:anna", "theirs")).isEqualTo("theirs");
  }
}
