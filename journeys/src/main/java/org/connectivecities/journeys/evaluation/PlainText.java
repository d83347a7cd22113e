package org.connectivecities.journeys.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectivecities.contracts.expert.ExpertPublished;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a plain search makes of the same texts: everything that somebody has written of practices and competences, and everything
 * that a challenge says of the need. It knows neither topics nor vectors nor anything else of a profile.
 */
final class PlainText {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<String> people = new ArrayList<>();
  private final List<String> documents = new ArrayList<>();
  /** For each document the place of its author. */
  private final List<Integer> authors = new ArrayList<>();

  private PlainText() {}

  /** @param ids in order: equals come in it */
  static PlainText ofProfiles(List<String> ids, Function<String, ExpertPublished> named) {
    return of(ids, id -> List.of(String.join("\n", passages(named.apply(id)))));
  }

  /** As {@link #ofProfiles}, but each passage by itself: a person is as good as the best of them. */
  static PlainText ofPassages(List<String> ids, Function<String, ExpertPublished> named) {
    return of(ids, id -> passages(named.apply(id)));
  }

  private static PlainText of(List<String> ids, Function<String, List<String>> written) {
    var texts = new PlainText();
    for (String id : ids) {
      written.apply(id).forEach(text -> {
        texts.documents.add(text);
        texts.authors.add(texts.people.size());
      });
      texts.people.add(id);
    }
    return texts;
  }

  private static List<String> passages(ExpertPublished expert) {
    return Stream.concat(
            expert.competences().stream().map(competence -> joined(competence.text())),
            expert.practices().stream().map(one -> joined(one.title(), one.text(), one.result(), one.failed())))
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static String joined(String... parts) {
    return String.join("\n", Stream.of(parts).filter(Objects::nonNull).toList());
  }

  List<String> documents() {
    return documents;
  }

  /** @param scores of all documents for a text */
  List<Ranking> rankings(List<Posed> challenges, Function<String, double[]> scores, Map<String, String> languages) {
    return challenges.stream()
        .map(challenge ->
            new Ranking(challenge.id(), languages.getOrDefault(challenge.id(), "und"), places(scores.apply(need(challenge)))))
        .toList();
  }

  private List<Ranking.Place> places(double[] scores) {
    double[] best = new double[people.size()];
    for (int document = 0; document < scores.length; document++) {
      int author = authors.get(document);
      best[author] = Math.max(best[author], scores[document]);
    }
    return IntStream.range(0, best.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer at) -> best[at]).reversed())
        .map(at -> new Ranking.Place(people.get(at), best[at]))
        .toList();
  }

  /** The texts that the engine sees too. */
  static String need(Posed challenge) {
    JsonNode body = JSON.readTree(challenge.body());
    return Stream.concat(
            Stream.of("challenge", "title", "success").map(field -> body.path(field).asString("")),
            body.path("questions").valueStream().map(JsonNode::asString))
        .filter(text -> !text.isBlank())
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }
}
