package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.connectivecities.local.Misuse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A roster as coordinators keep it, read by profile-service itself, which has a namespace of its own here: what it publishes
 * is read and published once more, so that consent can be understood as everywhere in an evaluation.
 */
final class RosterImport {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private RosterImport() {}

  static boolean isRoster(Path file) {
    return Sheet.is(file);
  }

  /** @throws Misuse naming row, column and fault of everything that cannot be taken */
  static List<ExpertPublished> into(TemporaryPlatform platform, Path file, Progress progress)
      throws IOException, InterruptedException {
    URI profiles = platform.startRosterReader();
    JsonNode report = send(profiles, file);
    if (report.path("faulty").asInt(0) > 0) {
      throw new Misuse(faults(file, report));
    }
    int rows = report.path("created").asInt(0);
    Map<String, ExpertPublished> experts = published(platform, rows, progress);
    platform.stopRosterReader();
    return treated(experts, progress);
  }

  private static JsonNode send(URI profiles, Path file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(profiles.resolve("/api/v1/experts/imports"))
            .timeout(LONGEST)
            .header("Content-Type", Sheet.isWorkbook(file) ? WORKBOOK : "text/csv")
            .header("X-Dev-Actor", "evaluation; roles=coordinator")
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build();
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode body = JSON.readTree(response.body());
      if (response.statusCode() != 200) {
        throw new Misuse(file.getFileName() + ": " + body.path("detail").asString(response.body()));
      }
      return body;
    }
  }

  private static String faults(Path file, JsonNode report) {
    var text = new StringBuilder();
    for (JsonNode fault : report.path("faults")) {
      text.append(String.format(
          Locale.ROOT, "%s row %d: %s %s%n", file.getFileName(), fault.path("row").asInt(), fault.path("column").asString(""),
          fault.path("message").asString("")));
    }
    return text.toString().stripTrailing();
  }

  private static Map<String, ExpertPublished> published(TemporaryPlatform platform, int rows, Progress progress) {
    Map<String, Object> settings = Map.of("bootstrap.servers", platform.stack().kafkaBootstrap());
    String topic = TemporaryPlatform.ROSTER + "." + Topics.EXPERT_PROFILES;
    var experts = new HashMap<String, ExpertPublished>();
    try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream().map(info -> new TopicPartition(topic, info.partition())).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      while (experts.size() < rows) {
        platform.requireAlive();
        for (ConsumerRecord<String, byte[]> event : consumer.poll(Duration.ofMillis(300))) {
          experts.put(event.key(), JSON.readValue(event.value(), ExpertPublished.class));
        }
        progress.show("roster", experts.size(), rows);
      }
    }
    progress.end();
    return experts;
  }

  /** A roster in which nobody agreed to anything says nothing of consent. */
  private static List<ExpertPublished> treated(Map<String, ExpertPublished> experts, Progress progress) {
    boolean silent = experts.values().stream().map(ExpertPublished::consent).noneMatch(
        consent -> consent.matching() || consent.search() || consent.email() || consent.partners());
    if (silent) {
      progress.say("warning: nobody in the roster has agreed to anything; for this evaluation all take part");
    }
    return experts.values().stream().map(expert -> consenting(expert, silent || expert.consent().matching())).toList();
  }

  private static ExpertPublished consenting(ExpertPublished of, boolean matching) {
    return new ExpertPublished(
        of.expertId(), 1, of.name(), of.role(), of.organisation(), of.city(), of.country(), of.timeZone(), of.languages(),
        of.competences(), of.practices(), of.formats(), of.availability(),
        new ExpertPublished.Consent(false, matching, false, false, false), of.lastConfirmed(), ExpertFile.UNDATED);
  }
}
