package org.connectivecities.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table tells who is given what, and would not miss a field that nobody has described. */
class GivenFieldsTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, JsonNode> answers = new LinkedHashMap<>();

  private String fields(String... described) {
    return new GivenFields(answers, true).of(new TreeSet<>(Set.of(described)));
  }

  private GivenFieldsTest given(String caller, String answer) {
    answers.put(caller, JSON.readTree(answer.replace('\'', '"')));
    return this;
  }

  @Test
  void marksNothingThatEverybodyIsGiven() {
    given("city", "{'id': 'a'}").given("coordinator", "{'id': 'b'}");

    assertThat(fields("id")).isEqualTo("`id`");
  }

  @Test
  void namesThoseWhoAreGivenAField() {
    given("city", "{'id': 'a', 'note': null}").given("coordinator", "{'id': 'a', 'note': 'known'}");

    assertThat(fields("id", "note")).isEqualTo("`id`, `note` (coordinator)");
  }

  @Test
  void namesThemInListsToo() {
    given("city", "{'items': [{'id': 'a'}, {'id': 'b'}]}").given("coordinator", "{'items': [{'id': 'a'}, {'id': 'b', 'note': 'known'}], 'next': 'x'}");

    assertThat(fields("items.id", "items.note", "next")).isEqualTo("`items.id`, `items.note` (coordinator), `next`");
  }

  @Test
  void tellsWhoWasGivenAnyItem() {
    given("city", "{'items': [{'id': 'a'}]}").given("other city", "{'items': []}");

    assertThat(fields("items.id")).isEqualTo("items for city, `items.id`");
  }

  @Test
  void doesNotClaimWhatNobodyWasGiven() {
    given("city", "{'id': 'a'}").given("coordinator", "{'id': 'a'}");

    assertThat(fields("id", "reason")).isEqualTo("`id`, `reason`?");
  }

  @Test
  void findsAFieldThatNobodyHasDescribed() {
    given("city", "{'id': 'a', 'contact': {'email': 'a@example.org'}, 'values': {'topic.fit': 1}}");

    assertThat(fields("id", "values.*")).endsWith("**not described:** `contact.email`");
  }
}
