package org.connectivecities.search.recall.storage;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.search.recall.CandidateRequest;
import org.connectivecities.search.recall.RecallQuery;

/** Queries for passages. */
final class RecallQueries {

  /** What every language's folded words count beside the stems of the text's own language. */
  private static final float FOLDED = 0.4f;
  /** Words score up to about a hundred; two topics are seldom nearer to each other than a hundredth. */
  private static final float TIE = 1e-4f;
  /** A word in another language may be the wrong one. */
  private static final float GLOSSED = 0.7f;

  private final ContentLanguages languages;

  RecallQueries(ContentLanguages languages) {
    this.languages = languages;
  }

  /** Passages of people who may be proposed; whoever did not agree has none. */
  List<Query> eligible(CandidateRequest request) {
    var conditions = new ArrayList<Query>();
    conditions.add(term(IndexFields.KIND, IndexFields.PASSAGE));
    conditions.add(not(Query.of(query -> query.range(range ->
        range.date(date -> date.field(IndexFields.PAUSED_UNTIL).gt(request.asOf().toString()))))));
    if (request.excludeCity() != null) {
      conditions.add(not(term(IndexFields.CITY_KEY, request.excludeCity())));
    }
    if (!request.formats().isEmpty()) {
      conditions.add(anyOf(IndexFields.FORMAT, request.formats()));
    }
    if (!request.languages().isEmpty()) {
      conditions.add(anyOf(IndexFields.LANGUAGE, request.languages()));
    }
    return conditions;
  }

  /**
   * Each text in its own language, with compounds split, and in folded words in all. A text whose language nobody knows
   * is asked in every language. Glosses ask the languages that the text is not written in.
   *
   * <p>What goes to one field is asked together: the sum is the same, and a word that several texts say is looked up once.
   */
  Query words(RecallQuery recall) {
    var ways = new LinkedHashMap<Way, StringJoiner>();
    for (RecallQuery.WordedText text : recall.texts()) {
      List<String> stemmed = languages.has(text.language()) ? List.of(text.language()) : languages.codes();
      stemmed.forEach(language -> ask(ways, Way.stemmed(language, 1), text.text()));
      new TreeMap<>(text.glosses()).forEach((language, gloss) -> ask(ways, Way.stemmed(language, GLOSSED), gloss));
      ask(ways, Way.OF_ANY_LANGUAGE, text.text());
    }
    List<Query> asked = ways.entrySet().stream().map(way -> way.getKey().of(way.getValue().toString())).toList();
    return Query.of(query -> query.bool(any -> any.should(asked)));
  }

  private static void ask(Map<Way, StringJoiner> ways, Way way, String text) {
    ways.computeIfAbsent(way, first -> new StringJoiner("\n")).add(text);
  }

  /** Where words are looked for, and how much they count there. */
  private record Way(String field, String analyzer, float boost) {

    static final Way OF_ANY_LANGUAGE = new Way(IndexFields.FOLDED, "folded_query", FOLDED);

    static Way stemmed(String language, float boost) {
      return new Way(IndexFields.TEXT + language, language + "_text", boost);
    }

    Query of(String words) {
      return Query.of(query -> query.match(match -> match.field(field).query(words).analyzer(analyzer).boost(boost)));
    }
  }

  /**
   * The nearer a topic, the more it counts; of the many that are equally near, those that share words come first: the texts'
   * own, in one field. Asking as whole a question as {@link #words} here took longer than everything else together.
   */
  Query topics(RecallQuery recall) {
    Query near = Query.of(query -> query.bool(any -> any.should(nearness(recall))));
    if (!recall.asksWords()) {
      return near;
    }
    Query tie = Query.of(query -> query.bool(words -> words.must(shared(recall)).boost(TIE)));
    return Query.of(query -> query.bool(both -> both.must(near).should(tie)));
  }

  private static Query shared(RecallQuery recall) {
    return Way.OF_ANY_LANGUAGE.of(recall.texts().stream().map(RecallQuery.WordedText::text).collect(Collectors.joining("\n")));
  }

  private static List<Query> nearness(RecallQuery recall) {
    var ways = new ArrayList<Query>();
    new TreeMap<>(recall.near()).forEach((topic, nearness) ->
        ways.add(Query.of(query -> query.constantScore(constant ->
            constant.filter(term(IndexFields.CONCEPTS, topic)).boost((float) (double) nearness)))));
    return ways;
  }

  /** @param pieces how many at most */
  Query meaning(RecallQuery recall, int pieces, List<Query> among) {
    return Query.of(query -> query.knn(near -> near
        .field(IndexFields.VECTOR)
        .queryVector(floats(recall.vector()))
        .k(pieces)
        .numCandidates(pieces)
        .filter(among)));
  }

  private static List<Float> floats(float[] vector) {
    var values = new ArrayList<Float>(vector.length);
    for (float value : vector) {
      values.add(value);
    }
    return values;
  }

  static Query term(String field, String value) {
    return Query.of(query -> query.term(term -> term.field(field).value(value)));
  }

  static Query anyOf(String field, Collection<String> values) {
    List<FieldValue> terms = values.stream().sorted().map(FieldValue::of).toList();
    return Query.of(query -> query.terms(any -> any.field(field).terms(list -> list.value(terms))));
  }

  private static Query not(Query query) {
    return Query.of(outer -> outer.bool(both -> both.mustNot(query)));
  }
}
