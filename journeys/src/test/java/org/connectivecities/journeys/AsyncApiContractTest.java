package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * {@code docs/events.yaml} says what the golden samples say, no more and no less. For the comparison its schemas are made
 * strict: readers pass over unknown properties, a description must not.
 */
class AsyncApiContractTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode DESCRIPTION = description();
  private static final Map<String, JsonNode> SAMPLES = samples();

  static Stream<Map.Entry<String, JsonNode>> everySample() {
    return SAMPLES.entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("everySample")
  void describesEverySample(Map.Entry<String, JsonNode> sample) {
    assertThat(describedEvents()).contains(typeOf(sample.getKey()));
    assertThat(faults(typeOf(sample.getKey()), sample.getValue())).isEmpty();
  }

  @Test
  void describesNoEventWithoutASample() {
    assertThat(describedEvents()).isSubsetOf(SAMPLES.keySet().stream().map(AsyncApiContractTest::typeOf).toList());
  }

  @Test
  void describesNoPropertyThatNoSampleShows() {
    for (String type : describedEvents()) {
      Set<String> shown = new TreeSet<>();
      SAMPLES.forEach((file, sample) -> {
        if (typeOf(file).equals(type)) {
          shown.addAll(sample.propertyNames());
        }
      });
      assertThat(shown).as("properties of " + type).containsAll(schemaOf(type).get("properties").propertyNames());
    }
  }

  @Test
  void knowsEveryWireNameAndTopic() {
    assertThat(describedEvents()).containsExactlyInAnyOrderElementsOf(constants(EventTypes.class));
    assertThat(DESCRIPTION.get("channels").valueStream().map(channel -> channel.get("address").asString()).toList())
        .containsAll(constants(Topics.class))
        .contains("{topic}.{group}.dlt");
    assertThat(DESCRIPTION.at("/channels/deadLetters/parameters/topic/enum").valueStream().map(JsonNode::asString))
        .containsExactlyInAnyOrderElementsOf(constants(Topics.class));
  }

  @Test
  void sendsEveryEventOnOneChannel() {
    List<String> sent =
        DESCRIPTION.get("channels").valueStream().flatMap(channel -> channel.get("messages").propertyNames().stream()).toList();

    assertThat(sent).containsExactlyInAnyOrderElementsOf(DESCRIPTION.at("/components/messages").propertyNames());
  }

  @Test
  void noticesWhatASampleHasAndTheDescriptionLacks() {
    ObjectNode sample = (ObjectNode) SAMPLES.get("expert.published.v1.json").deepCopy();
    sample.withObject("/availability").put("mood", "fine");
    sample.put("telephone", "+49 30 1234");

    assertThat(faults("expert.published", sample)).asString().contains("mood", "telephone");
  }

  @Test
  void noticesWhatTheDescriptionDemandsAndASampleLacks() {
    ObjectNode sample = (ObjectNode) SAMPLES.get("engagement.declined.v1.json").deepCopy();
    sample.remove("expertId");
    sample.put("reason", "bored");

    assertThat(faults("engagement.declined", sample)).asString().contains("expertId", "reason");
  }

  private static List<Error> faults(String type, JsonNode sample) {
    ObjectNode document = JSON.createObjectNode();
    document.put("$ref", DESCRIPTION.at("/components/messages").get(type).at("/payload/$ref").asString());
    document.set("components", strict(DESCRIPTION.get("components").deepCopy()));
    Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(document);
    return schema.validate(sample, execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  private static JsonNode strict(JsonNode components) {
    components.get("schemas").forEach(schema -> {
      if (schema instanceof ObjectNode object && object.has("properties")) {
        object.put("additionalProperties", false);
      }
    });
    return components;
  }

  /** Messages with a body of ours; tombstones and dead letters have none. */
  private static Set<String> describedEvents() {
    Set<String> described = new TreeSet<>();
    DESCRIPTION.at("/components/messages").propertyStream()
        .filter(message -> message.getValue().at("/payload").has("$ref"))
        .forEach(message -> described.add(message.getKey()));
    return described;
  }

  private static JsonNode schemaOf(String type) {
    return DESCRIPTION.at(DESCRIPTION.at("/components/messages").get(type).at("/payload/$ref").asString().substring(1));
  }

  private static String typeOf(String file) {
    return file.replaceFirst("\\.v\\d+(\\..*)?\\.json$", "");
  }

  private static List<String> constants(Class<?> names) {
    return Arrays.stream(names.getFields()).map(AsyncApiContractTest::value).toList();
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static JsonNode description() {
    try {
      return new YAMLMapper().readTree(Files.readString(Path.of("..", "docs", "events.yaml")));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static Map<String, JsonNode> samples() {
    try {
      Map<String, JsonNode> samples = new TreeMap<>();
      for (Resource sample : new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.json")) {
        samples.put(String.valueOf(sample.getFilename()), JSON.readTree(sample.getContentAsByteArray()));
      }
      return samples;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
