package org.connectivecities.search.indexing.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.connectivecities.search.embedding.Vectors;
import org.connectivecities.search.indexing.ExpertProfile;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexedExpert;
import org.connectivecities.search.indexing.IndexedPassage;
import org.connectivecities.search.language.ContentLanguages;
import org.springframework.stereotype.Component;

/**
 * The documents of a person's passages: one for each piece, the first of which carries text and topics. There are none
 * where the person did not agree to be matched.
 */
@Component
final class PassageDocument {

  static final String HASH = "hash";
  static final String CHUNK = "chunk";
  private static final char BETWEEN = '~';

  private final ContentLanguages languages;

  PassageDocument(ContentLanguages languages) {
    this.languages = languages;
  }

  /** Id of a document; {@code ~} occurs in no id of a person. */
  static String key(String expertId, String part) {
    return expertId + BETWEEN + part;
  }

  /** Names of the pieces, unique for a person: {@code p1~0}. */
  static List<String> parts(IndexedExpert expert) {
    return expert.profile().matchable()
        ? expert.passages().stream().flatMap(PassageDocument::parts).toList()
        : List.of();
  }

  private static Stream<String> parts(IndexedPassage passage) {
    int pieces = Math.max(1, passage.chunks().size());
    return IntStream.range(0, pieces).mapToObj(number -> passage.passage().id() + BETWEEN + number);
  }

  /** By part. */
  Map<String, Map<String, Object>> of(IndexedExpert expert, Map<String, float[]> known) {
    var documents = new LinkedHashMap<String, Map<String, Object>>();
    if (expert.profile().matchable()) {
      for (IndexedPassage passage : expert.passages()) {
        List<String> parts = parts(passage).toList();
        for (int number = 0; number < parts.size(); number++) {
          documents.put(parts.get(number), piece(expert.profile(), passage, parts.get(number), number, known));
        }
      }
    }
    return documents;
  }

  private Map<String, Object> piece(
      ExpertProfile profile, IndexedPassage passage, String part, int number, Map<String, float[]> known) {
    var document = new LinkedHashMap<String, Object>();
    document.put(IndexFields.KIND, IndexFields.PASSAGE);
    document.put(IndexFields.ID, profile.id());
    document.put(IndexFields.VERSION, profile.version());
    document.put(IndexFields.PART, part);
    document.put(IndexFields.PASSAGE_ID, passage.passage().id());
    document.put(IndexFields.PASSAGE_KIND, passage.passage().kind().name().toLowerCase(Locale.ROOT));
    addEligibility(document, profile);
    if (number == 0) {
      addContent(document, passage);
    }
    if (number < passage.chunks().size()) {
      addVector(document, passage.chunks().get(number), known);
    }
    return document;
  }

  private static void addEligibility(Map<String, Object> document, ExpertProfile profile) {
    document.put(IndexFields.CITY_KEY, IndexFields.cityKey(profile.city(), profile.country()));
    document.put(IndexFields.LANGUAGE, profile.languages());
    document.put(IndexFields.FORMAT, profile.formats());
    if (profile.pausedUntil() != null) {
      document.put(IndexFields.PAUSED_UNTIL, profile.pausedUntil().toString());
    }
  }

  private void addContent(Map<String, Object> document, IndexedPassage passage) {
    String text = passage.passage().whole();
    document.put(IndexFields.FOLDED, text);
    document.put("text", Map.of(languages.has(passage.language()) ? passage.language() : "other", text));
    document.put(IndexFields.CONCEPTS, passage.concepts().keySet());
    var weights = new ArrayList<String>();
    passage.concepts().forEach((topic, weight) -> weights.add(topic + '=' + (float) (double) weight));
    document.put(IndexFields.CONCEPT_WEIGHTS, weights);
  }

  private static void addVector(
      Map<String, Object> document, IndexedPassage.Chunk chunk, Map<String, float[]> known) {
    if (chunk.hash().isEmpty()) {
      return;
    }
    document.put(HASH, chunk.hash());
    float[] vector = known.get(chunk.hash());
    document.put(IndexFields.WAITING, vector == null);
    document.put(CHUNK, Map.of("text", chunk.text()));
    if (vector != null) {
      document.put(IndexFields.VECTOR, Vectors.toBase64(vector));
    }
  }
}
