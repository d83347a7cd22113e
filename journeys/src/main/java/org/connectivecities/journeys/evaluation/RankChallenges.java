package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.connectivecities.local.Misuse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Has every challenge ranked by the matching service, a few at once. */
final class RankChallenges {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int TRIES = 4;
  private static final int LISTED = 100_000;

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI rankings;
  private final Progress progress;

  RankChallenges(URI matching, Progress progress) {
    this.rankings = matching.resolve("/api/v1/rankings");
    this.progress = progress;
  }

  /**
   * In the order of the challenges.
   *
   * @param explained so many of each come with reasons, in that language
   * @param understood takes out of an answer what is needed: all of them as they are would be gigabytes
   */
  List<Answered> rank(
      List<Posed> challenges,
      Pipeline pipeline,
      boolean everybody,
      int explained,
      String language,
      BiFunction<Posed, JsonNode, Answered> understood)
      throws InterruptedException {
    int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors());
    var done = new AtomicInteger();
    List<Future<Answered>> asked = new ArrayList<>();
    var answers = new ArrayList<Answered>();
    try (var workers = Executors.newFixedThreadPool(atOnce)) {
      for (Posed challenge : challenges) {
        asked.add(workers.submit(() -> {
          String question = question(challenge, pipeline, everybody, explained);
          Answered answer = understood.apply(challenge, ask(challenge, language, question));
          progress.show("ranked", done.incrementAndGet(), challenges.size());
          return answer;
        }));
      }
      try {
        for (Future<Answered> one : asked) {
          answers.add(one.get());
        }
      } catch (ExecutionException failed) {
        // Before the workers are closed: that waits for what they still have to do.
        workers.shutdownNow();
        throw failed.getCause() instanceof RuntimeException known ? known : new IllegalStateException(failed.getCause());
      }
    }
    progress.end();
    return answers;
  }

  private static String question(Posed challenge, Pipeline pipeline, boolean everybody, int explained) {
    ObjectNode question = JSON.createObjectNode();
    question.set("challenge", JSON.readTree(challenge.body()));
    question.put("depth", LISTED).put("everybody", everybody).put("rules", pipeline.rules()).put("explained", explained);
    pipeline.means().forEach(question.withArray("means")::add);
    if (!pipeline.weights().isEmpty()) {
      ObjectNode weights = question.putObject("weights");
      pipeline.weights().forEach(weights::put);
    }
    return question.toString();
  }

  /** Tried again where the search service did not answer: an order by other means is not what was asked for. */
  private JsonNode ask(Posed challenge, String language, String question) throws IOException, InterruptedException {
    for (int attempt = 1; ; attempt++) {
      HttpResponse<String> response = http.send(request(language, question), HttpResponse.BodyHandlers.ofString());
      JsonNode body = JSON.readTree(response.body());
      if (response.statusCode() == 400) {
        throw new Misuse(refusal(challenge, body));
      }
      if (response.statusCode() == 200 && body.path("recall").asString("").equals("search")) {
        return body;
      }
      boolean refused = response.statusCode() / 100 == 4;
      if (refused || attempt == TRIES) {
        throw new IllegalStateException(challenge.where() + ": cannot be ranked: " + response.statusCode() + " "
            + response.body().substring(0, Math.min(300, response.body().length())));
      }
      TimeUnit.SECONDS.sleep(2L * attempt);
    }
  }

  private HttpRequest request(String language, String question) {
    return HttpRequest.newBuilder(rankings)
        .timeout(LONGEST)
        .header("Content-Type", "application/json")
        .header("Accept-Language", language)
        .header("X-Dev-Actor", "evaluation; roles=service; scopes=matching.rankings")
        .POST(HttpRequest.BodyPublishers.ofString(question))
        .build();
  }

  /** A field of the challenge by its own name; anything else is the configuration's. */
  private static String refusal(Posed challenge, JsonNode problem) {
    String pointer = problem.at("/errors/0/pointer").asString("");
    String message = problem.at("/errors/0/message").asString(problem.path("detail").asString(""));
    return pointer.startsWith("/challenge")
        ? challenge.where() + ": " + pointer.substring("/challenge".length()) + " " + message
        : "The configuration is refused: " + pointer.replaceFirst("^/", "") + " " + message;
  }
}
