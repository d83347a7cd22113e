package org.connectivecities.search.recall.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.recall.CandidateRequest;
import org.connectivecities.search.recall.CandidateRequest.Means;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Body to request; collects everything that is wrong. */
final class RequestReader {

  private static final int DEFAULT_LIMIT = 200;
  private static final int MOST_TEXTS = 10;
  private static final int LONGEST_TEXT = 4000;
  private static final int MOST_VALUES = 30;

  private final Vocabulary vocabulary;

  RequestReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  CandidateRequest read(CandidatesBody body, LocalDate today) {
    var faults = new ArrayList<Fault>();
    var request = new CandidateRequest(
        texts(list(body.texts()), faults),
        topics(bounded("/topics", body.topics(), faults), faults),
        certainty(body.topicsCertainty(), faults),
        limit(body, faults),
        city(body.excludeCity(), faults),
        Set.copyOf(bounded("/formats", body.formats(), faults)),
        Set.copyOf(bounded("/languages", body.languages(), faults)),
        Objects.requireNonNullElse(body.asOf(), today),
        means(body.means(), faults),
        Boolean.TRUE.equals(body.everybody()));
    if (request.texts().isEmpty() && request.topics().isEmpty() && faults.isEmpty()) {
      faults.add(Fault.at("/texts", "is empty, and so is /topics: there is nothing to look for"));
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(
          ProblemKind.INVALID, faults.getFirst().pointer() + " " + faults.getFirst().message(), faults);
    }
    return request;
  }

  private static List<CandidateRequest.Text> texts(List<CandidatesBody.Text> texts, List<Fault> faults) {
    if (texts.size() > MOST_TEXTS) {
      faults.add(Fault.at("/texts", "has more than " + MOST_TEXTS + " texts"));
      return List.of();
    }
    var read = new ArrayList<CandidateRequest.Text>();
    for (int i = 0; i < texts.size(); i++) {
      String text = Objects.requireNonNullElse(texts.get(i).text(), "");
      if (text.length() > LONGEST_TEXT) {
        faults.add(Fault.at("/texts/" + i + "/text", "is longer than " + LONGEST_TEXT + " characters"));
      }
      read.add(new CandidateRequest.Text(text, texts.get(i).language()));
    }
    return read;
  }

  private List<String> topics(List<String> topics, List<Fault> faults) {
    var known = new ArrayList<String>();
    for (int i = 0; i < topics.size(); i++) {
      String pointer = "/topics/" + i;
      String written = topics.get(i);
      vocabulary.resolve(written).ifPresentOrElse(
          known::add,
          () -> faults.add(Fault.at(
              pointer, "is not a known topic; near are: " + String.join(", ", vocabulary.suggest(written, 3)))));
    }
    return known.stream().distinct().toList();
  }

  private static double certainty(@Nullable Double said, List<Fault> faults) {
    double certainty = Objects.requireNonNullElse(said, 1.0);
    if (!(certainty >= 0 && certainty <= 1)) {
      faults.add(Fault.at("/topicsCertainty", "must be between 0 and 1"));
    }
    return certainty;
  }

  private static int limit(CandidatesBody body, List<Fault> faults) {
    int wanted = Objects.requireNonNullElse(body.limit(), DEFAULT_LIMIT);
    boolean everybody = Boolean.TRUE.equals(body.everybody());
    int most = everybody ? CandidateRequest.MOST_OF_EVERYBODY : CandidateRequest.MOST;
    if (wanted < 1 || wanted > most) {
      faults.add(Fault.at("/limit", "must be between 1 and " + most));
    }
    return wanted;
  }

  private static Set<Means> means(@Nullable List<String> names, List<Fault> faults) {
    if (names == null || names.isEmpty()) {
      return Set.of(Means.values());
    }
    var means = EnumSet.noneOf(Means.class);
    for (int i = 0; i < names.size(); i++) {
      String name = Objects.requireNonNullElse(names.get(i), "");
      String pointer = "/means/" + i;
      Stream.of(Means.values())
          .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
          .findFirst()
          .ifPresentOrElse(means::add, () -> faults.add(Fault.at(pointer, "is none of words, meaning, topics")));
    }
    return means;
  }

  private static @Nullable String city(CandidatesBody.@Nullable City city, List<Fault> faults) {
    if (city == null) {
      return null;
    }
    if (city.name() == null || city.country() == null) {
      faults.add(Fault.at("/excludeCity", "needs name and country"));
      return null;
    }
    return IndexFields.cityKey(city.name(), city.country().toUpperCase(Locale.ROOT));
  }

  private static List<String> bounded(String pointer, @Nullable List<String> values, List<Fault> faults) {
    List<String> all = list(values);
    if (all.size() > MOST_VALUES) {
      faults.add(Fault.at(pointer, "has more than " + MOST_VALUES + " values"));
      return List.of();
    }
    return all;
  }

  private static <T> List<T> list(@Nullable List<T> values) {
    return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
  }
}
