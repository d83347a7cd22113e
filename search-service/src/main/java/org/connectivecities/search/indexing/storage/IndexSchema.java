package org.connectivecities.search.indexing.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.search.embedding.Embedder;
import org.connectivecities.search.embedding.TextHash;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.search.language.LanguageAnalysis;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Settings and fields of a new index, made from the language files; the fingerprint changes when any of it does. */
@Component
final class IndexSchema {

  private static final String FOLDED = "folded";

  /** Elasticsearch's own name for its BM25: by it whole people are found, whom telling much must not push down. */
  private static final String USUAL = "BM25";

  /** A competence is a line and a practice a page: by Lucene's b of .75 the page would win by its length. */
  private static final String PASSAGES = "passages";

  private static final Map<String, Object> SIMILARITIES =
      Map.of(PASSAGES, Map.of("type", "BM25", "k1", 2.0, "b", 1.0));

  /**
   * Words are marked one by one. Asking of each word whether it made the whole query match, as Elasticsearch does unless told
   * otherwise, marks the same where any word may match, and took two fifths of its time in a recall (docs/measurements.md).
   */
  private static final Map<String, Object> MARKING = Map.of("highlight.weight_matches_mode.enabled", false);

  /** How soon what is written can be found. */
  static final String REFRESH = "500ms";

  private static final int LONGEST_KEYWORD = 512;
  private static final int LONGEST_PREFIX = 15;

  private final ContentLanguages languages;
  private final Optional<Embedder> embedder;
  private final JsonMapper json;

  IndexSchema(ContentLanguages languages, Optional<Embedder> embedder, JsonMapper json) {
    this.languages = languages;
    this.embedder = embedder;
    this.json = json;
  }

  String fingerprint() {
    String model = embedder.map(Embedder::model).orElse("none");
    return TextHash.of(
        model,
        json.writeValueAsString(
            sorted(Map.of("analysis", analysis(), "fields", fields(), "similarity", SIMILARITIES, "marking", MARKING))));
  }

  /** The body that creates an index. */
  String body() {
    return json.writeValueAsString(
        Map.of(
            "settings", Map.of("index", indexSettings(), "analysis", analysis()),
            "mappings",
                Map.of(
                    "dynamic", "strict",
                    "_meta", Map.of("fingerprint", fingerprint()),
                    "_source", Map.of("excludes", List.of("all", "open")),
                    "properties", fields())));
  }

  /**
   * Nobody searches an index that is being built; {@link #REFRESH} holds from the moment it is live.
   *
   * <p>Twenty saves a second leave many small segments, and every vector that is added leaves a deleted passage behind: with the
   * usual 16 MB and 20 per cent the same passages are merged again and again, which was a quarter of the local stack's time.
   */
  private static Map<String, Object> indexSettings() {
    var settings = new LinkedHashMap<String, Object>(MARKING);
    settings.put("number_of_shards", 1);
    settings.put("auto_expand_replicas", "0-1");
    settings.put("refresh_interval", "-1");
    settings.put("similarity", SIMILARITIES);
    settings.put("merge.policy.floor_segment", "4mb");
    settings.put("merge.policy.deletes_pct_allowed", 33);
    return settings;
  }

  private Map<String, Object> analysis() {
    var filters = new LinkedHashMap<String, Object>();
    var analyzers = new LinkedHashMap<String, Object>();
    var all = new ArrayList<>(languages.all());
    all.add(languages.folded());
    for (LanguageAnalysis language : all) {
      filters.putAll(language.settings());
      analyzers.put(language.code() + "_text", analyzer(language.filters()));
      analyzers.put(language.code() + "_query", analyzer(language.queryFilters()));
    }
    filters.put("prefixes", Map.of("type", "edge_ngram", "min_gram", 1, "max_gram", LONGEST_PREFIX));
    analyzers.put("prefix_text", analyzer(List.of("lowercase", "asciifolding", "prefixes")));
    analyzers.put("prefix_query", analyzer(List.of("lowercase", "asciifolding")));
    return Map.of("filter", filters, "analyzer", analyzers);
  }

  private static Map<String, Object> analyzer(List<String> filters) {
    return Map.of("type", "custom", "tokenizer", "standard", "filter", filters);
  }

  private Map<String, Object> fields() {
    var fields = new LinkedHashMap<String, Object>();
    for (String name :
        List.of(
            IndexFields.KIND, IndexFields.ID, IndexFields.STATE, IndexFields.CITY, IndexFields.CITY_KEY,
            IndexFields.DECLARED, IndexFields.TOPIC, IndexFields.LANGUAGE, IndexFields.COUNTRY, IndexFields.REGION,
            IndexFields.FORMAT, IndexFields.NOTICE, IndexFields.PARTS, IndexFields.PART, IndexFields.PASSAGE_ID,
            IndexFields.PASSAGE_KIND, IndexFields.CONCEPTS, IndexFields.CONCEPT_WEIGHTS, PassageDocument.HASH)) {
      fields.put(name, Map.of("type", "keyword", "ignore_above", LONGEST_KEYWORD));
    }
    fields.put(IndexFields.VERSION, Map.of("type", "long"));
    fields.put(IndexFields.SEARCHABLE, Map.of("type", "boolean"));
    fields.put(IndexFields.VISITORS, Map.of("type", "boolean"));
    fields.put(IndexFields.WAITING, Map.of("type", "boolean"));
    fields.put(IndexFields.PAUSED_UNTIL, Map.of("type", "date", "format", "strict_date"));
    fields.put(IndexFields.UPDATED, Map.of("type", "date"));
    fields.put(IndexFields.CARD, Map.of("type", "object", "enabled", false));
    fields.put(IndexFields.PRACTICES, Map.of("type", "object", "enabled", false));
    fields.put(IndexFields.PRACTICE_YEAR, Map.of("type", "integer"));
    fields.put(PassageDocument.CHUNK, Map.of("type", "object", "enabled", false));
    fields.put(IndexFields.NAMES, text("prefix", USUAL));
    fields.put(IndexFields.CITY_WORDS, text("prefix", USUAL));
    fields.put(IndexFields.FOLDED, text(FOLDED, PASSAGES));
    fields.put("text", Map.of("properties", perLanguage("other", PASSAGES)));
    fields.put("all", Map.of("properties", perLanguage(FOLDED, USUAL)));
    fields.put("open", Map.of("properties", perLanguage(FOLDED, USUAL)));
    embedder.ifPresent(model -> fields.put(IndexFields.VECTOR, vector(model.dimensions())));
    return fields;
  }

  private Map<String, Object> perLanguage(String rest, String similarity) {
    var fields = new LinkedHashMap<String, Object>();
    languages.codes().forEach(code -> fields.put(code, text(code, similarity)));
    fields.put(rest, text(FOLDED, similarity));
    return fields;
  }

  private static Map<String, Object> text(String analysis, String similarity) {
    return Map.of(
        "type", "text",
        "analyzer", analysis + "_text",
        "search_analyzer", analysis + "_query",
        "similarity", similarity);
  }

  private static Map<String, Object> vector(int dimensions) {
    return Map.of(
        "type", "dense_vector",
        "dims", dimensions,
        "index", true,
        "similarity", "cosine",
        // All are compared, as they are: a graph, or a quantised vector, answers a little differently whenever segments
        // merge, and with that changes the order of a shortlist that nobody touched. It also makes writing far cheaper.
        "index_options", Map.of("type", "flat"));
  }

  /** A map's order must not change the fingerprint; that of {@code Map.of} is another in every run. */
  private static Object sorted(Object value) {
    if (value instanceof Map<?, ?> map) {
      var sorted = new java.util.TreeMap<String, Object>();
      map.forEach((key, inner) -> sorted.put(String.valueOf(key), sorted(inner)));
      return sorted;
    }
    return value;
  }
}
