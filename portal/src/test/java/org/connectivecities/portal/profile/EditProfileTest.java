package org.connectivecities.portal.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.connectivecities.portal.clients.OwnProfileApi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EditProfileTest {

  private static final Part ABOUT = new AboutPart();

  private final Kept kept = new Kept();
  private final EditProfile edit = new EditProfile(kept);

  /** A platform that keeps one profile. */
  private static final class Kept implements OwnProfileApi {

    private ObjectNode profile =
        (ObjectNode) JsonMapper.shared().readTree(
            """
            {"id": "mara", "version": 3, "name": "Mara", "city": "Bremen", "country": "DE", "role": "Engineer", "newer": [1],
             "practices": [{"id": "p-1", "title": "Swales"}, {"id": "p-2", "title": "Squares"}]}
            """);
    private int revisions;
    private Map<String, Object> decided = Map.of();

    @Override
    public ObjectNode read(String id) {
      return profile.deepCopy();
    }

    @Override
    public ObjectNode revise(String id, String seen, ObjectNode changed) {
      assertThat(seen).isEqualTo("\"" + profile.path("version").asInt() + "\"");
      revisions++;
      profile = changed.deepCopy().put("version", profile.path("version").asInt() + 1);
      return profile;
    }

    @Override
    public void decide(String id, Map<String, Object> decisions) {
      decided = decisions;
    }

    @Override
    public ObjectNode pause(String id, Pause pause) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ObjectNode resume(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public ObjectNode confirm(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void erase(String id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Erasure erasure(String id) {
      throw new UnsupportedOperationException();
    }
  }

  private Form about(String role) {
    return ABOUT.read(kept.profile).with("role", List.of(role));
  }

  private String seen() {
    return ABOUT.read(kept.profile).mark();
  }

  @Test
  void writesOnePartAndLeavesTheRestAsItWas() {
    assertThat(edit.save("mara", ABOUT, about("Head of drainage"), seen())).isEqualTo(new Saved.Done());

    assertThat(kept.profile.path("role").asString()).isEqualTo("Head of drainage");
    assertThat(kept.profile.path("newer").get(0).asInt()).isEqualTo(1);
    assertThat(kept.profile.path("practices")).hasSize(2);
  }

  @Test
  void showsAChangeOfTheSamePartBeforeItWritesOverIt() {
    String before = seen();
    Form typed = about("Head of drainage");
    kept.profile.put("role", "Retired");

    assertThat(edit.save("mara", ABOUT, typed, before)).isInstanceOfSatisfying(Saved.Changed.class, changed ->
        assertThat(changed.now().one("role")).isEqualTo("Retired"));
    assertThat(kept.revisions).isZero();
    assertThat(edit.save("mara", ABOUT, typed, seen())).isEqualTo(new Saved.Done());
    assertThat(kept.profile.path("role").asString()).isEqualTo("Head of drainage");
  }

  @Test
  void savesOnceWhatIsSentTwice() {
    String before = seen();
    Form typed = about("Head of drainage");

    edit.save("mara", ABOUT, typed, before);

    assertThat(edit.save("mara", ABOUT, typed, before)).isEqualTo(new Saved.Done());
    assertThat(kept.revisions).isEqualTo(1);
  }

  @Test
  void addsAnEntryOnceUnderTheIdThatItsFormHas() {
    var part = new EntryPart(EntryPart.PRACTICES, "p-new");
    var form = new Form(Map.of("title", List.of("Trees"), "text", List.of("Tree pits"), "topics", List.of("stormwater"), "year", List.of("2021")));

    edit.save("mara", part, form, Form.EMPTY.mark());
    edit.save("mara", part, form, Form.EMPTY.mark());

    assertThat(EntryPart.entries(kept.profile, "practices").map(entry -> entry.path("id").asString())).containsExactly("p-1", "p-2", "p-new");
    assertThat(part.read(kept.profile)).isEqualTo(form);
  }

  @Test
  void takesAnEntryOutAndKnowsWhatItWas() {
    var part = new EntryPart(EntryPart.PRACTICES, "p-1");

    assertThat(part.remove(kept.profile)).hasValueSatisfying(removed -> assertThat(removed.entry()).contains("Swales"));
    assertThat(EntryPart.entries(kept.profile, "practices")).hasSize(1);
    assertThat(part.remove(kept.profile)).isEmpty();
  }

  @Test
  void agreesToTheWordsOnThePageAlsoWhereNothingOfItChanges() {
    edit.decide("mara", new Form(Map.of("consent", List.of("search", "email"))));

    assertThat(kept.decided).containsEntry("search", true).containsEntry("matching", false).containsEntry("email", true).containsKey("text");
  }
}
