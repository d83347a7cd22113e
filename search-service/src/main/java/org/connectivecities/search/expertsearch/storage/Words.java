package org.connectivecities.search.expertsearch.storage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.expertsearch.Precision;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.language.ContentLanguages;

/** Queries for what somebody typed, asked in every language at once because nobody says which it is. */
final class Words {

  /** All of two words, three quarters of more: one odd word in a sentence must not hide everybody. */
  private static final String MOST_WORDS = "2<75%";
  private static final double OTHER_LANGUAGES = 0.2;
  private static final float NAME = 2;

  private final List<String> languages;

  Words(ContentLanguages languages) {
    this.languages = languages.codes();
  }

  /** Of visitors' words only those count that visitors are told: a name that finds somebody says who it is. */
  Query find(String text, Precision precision, Audience audience) {
    boolean members = audience == Audience.MEMBERS;
    String fields = members ? IndexFields.ALL : IndexFields.OPEN;
    var ways = new ArrayList<Query>();
    if (precision == Precision.EXACT) {
      languages.forEach(language -> ways.add(match(fields + language, text, precision)));
    }
    if (precision == Precision.EXACT && members) {
      ways.add(Query.of(query -> query.match(match ->
          match.field(IndexFields.NAMES).query(text).minimumShouldMatch(MOST_WORDS).boost(NAME).analyzer("prefix_query"))));
    }
    ways.add(match(fields + "folded", text, precision));
    return Query.of(query -> query.disMax(best -> best.queries(ways).tieBreaker(OTHER_LANGUAGES)));
  }

  /** What to mark: any of the words, in the texts of any language. */
  Query mark(String text, Precision precision) {
    var ways = new ArrayList<Query>();
    fields().forEach(field -> ways.add(Query.of(query -> query.match(match -> {
      match.field(field).query(text);
      return precision == Precision.SIMILAR ? match.fuzziness("AUTO").prefixLength(1) : match;
    }))));
    return Query.of(query -> query.bool(any -> any.should(ways)));
  }

  /** Fields that hold texts as written. */
  List<String> fields() {
    var fields = new ArrayList<>(languages.stream().map(language -> IndexFields.TEXT + language).toList());
    fields.add(IndexFields.TEXT + "other");
    return fields;
  }

  private static Query match(String field, String text, Precision precision) {
    return Query.of(query -> query.match(match -> {
      match.field(field).query(text).minimumShouldMatch(MOST_WORDS);
      return precision == Precision.SIMILAR ? match.fuzziness("AUTO").prefixLength(1).maxExpansions(30) : match;
    }));
  }
}
