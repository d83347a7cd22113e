package org.connectivecities.journeys.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectivecities.journeys.Api;
import org.connectivecities.journeys.RunningPlatform;
import org.connectivecities.local.ServiceProcess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events a second from the topic into an index, without embedding, beside a plain bulk load of the same documents into the
 * same mapping. A second search service reads the copied topic under a namespace of its own, once through the recorder,
 * which keeps what is written, and once for the clock.
 */
final class Indexing {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RunningPlatform platform;
  private final Report report;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI elasticsearch;

  Indexing(RunningPlatform platform, Report report) {
    this.platform = platform;
    this.report = report;
    this.elasticsearch = URI.create(platform.stack().elasticsearchUri());
  }

  void measure() throws IOException, InterruptedException {
    String namespace = platform.namespace() + "x";
    report.working("copying the topic");
    long people = new TopicCopy(platform).to(namespace);
    report.working("recording what is written of " + people + " people");
    List<Recorder.Asked> bulks = recorded(namespace);
    report.working("indexing the same events");
    ServiceProcess beside = beside(namespace, platform.stack().elasticsearchUri());
    double ours = new Rebuilding(report).once(Api.anonymous(beside.uri())).perSecond();
    beside.stop();
    report.working("loading the same documents in bulk");
    double plain = plainBulk(namespace, bulks, people);
    report.figure("topic to index, without embedding", String.format(Locale.ROOT, "%.0f events/s", ours));
    report.figure("plain bulk of the same documents", String.format(Locale.ROOT, "%.0f people/s", plain));
    report.ratio("indexing / plain bulk", ours / plain);
  }

  private ServiceProcess beside(String namespace, String elasticsearchUri) {
    return platform.startBeside(
        RunningPlatform.SEARCH,
        Map.of("CC_NAMESPACE", namespace, "CC_SEARCH_EMBEDDING", "false", "CC_ELASTICSEARCH_URI", elasticsearchUri));
  }

  private List<Recorder.Asked> recorded(String namespace) throws IOException, InterruptedException {
    try (Recorder recorder = new Recorder(elasticsearch)) {
      ServiceProcess beside = beside(namespace, recorder.uri());
      recorder.taken("_bulk");
      new Rebuilding(report).once(Api.anonymous(beside.uri()));
      List<Recorder.Asked> bulks = recorder.taken("_bulk");
      beside.stop();
      return bulks;
    }
  }

  /** Everybody's documents, of persons and of passages, in people a second; searchable at the end, as ours are. */
  private double plainBulk(String namespace, List<Recorder.Asked> bulks, long people) throws IOException, InterruptedException {
    String plain = "/" + namespace + "-plain";
    JsonNode definition = send("GET", "/" + namespace + "-experts", "application/json", new byte[0]).iterator().next();
    ObjectNode same = JSON.createObjectNode();
    same.set("mappings", definition.get("mappings"));
    ObjectNode settings = ((ObjectNode) definition.at("/settings/index")).deepCopy();
    settings.remove(List.of("uuid", "creation_date", "provided_name", "version", "routing"));
    settings.put("refresh_interval", "-1");
    same.putObject("settings").set("index", settings);
    send("PUT", plain, "application/json", JSON.writeValueAsBytes(same));
    long start = System.nanoTime();
    for (Recorder.Asked bulk : bulks) {
      send("POST", plain + "/_bulk", bulk.type(), bulk.body());
    }
    send("POST", plain + "/_refresh", "application/json", new byte[0]);
    return people / ((System.nanoTime() - start) / 1e9);
  }

  private JsonNode send(String method, String path, String type, byte[] body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(elasticsearch.resolve(path))
            .header("Content-Type", type)
            .header("Accept", type.replace("x-ndjson", "json"))
            .method(method, body.length == 0 ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IOException(method + " " + path + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
