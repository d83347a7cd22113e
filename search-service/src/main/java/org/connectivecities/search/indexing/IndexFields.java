package org.connectivecities.search.indexing;

/**
 * Names of the fields that searching and recall ask for. Two kinds of documents share one index: a person ({@link #PERSON})
 * and a piece of a passage ({@link #PASSAGE}); both carry {@link #ID}. The person's document decides: a piece counts only
 * while the person's {@link #PARTS} names it.
 */
public final class IndexFields {

  public static final String KIND = "kind";
  public static final String PERSON = "person";
  public static final String PASSAGE = "passage";
  public static final String ID = "id";
  public static final String VERSION = "version";
  public static final String STATE = "state";
  public static final String PRESENT = "present";
  public static final String PAUSED_UNTIL = "pausedUntil";

  public static final String SEARCHABLE = "searchable";
  /** Whether visitors are told of the person's practices; the two after it are there only where they are. */
  public static final String VISITORS = "visitors";
  public static final String PRACTICES = "practices";
  /** What visitors are told, by language; {@code open.folded} in addition. */
  public static final String OPEN = "open.";
  public static final String CARD = "card";
  /** Of the newest practice that visitors are told of. */
  public static final String PRACTICE_YEAR = "practiceYear";
  public static final String NAMES = "names";
  public static final String CITY_WORDS = "cityWords";
  public static final String CITY = "city";
  public static final String DECLARED = "declared";
  public static final String UPDATED = "updatedAt";
  /** Everything about a person, by language; {@code all.folded} in addition. */
  public static final String ALL = "all.";
  /** Texts of a person or of a piece, by language. */
  public static final String TEXT = "text.";
  public static final String FOLDED = "folded";

  public static final String TOPIC = "topic";
  public static final String LANGUAGE = "language";
  public static final String COUNTRY = "country";
  public static final String REGION = "region";
  public static final String FORMAT = "format";
  public static final String NOTICE = "notice";

  public static final String PARTS = "parts";
  public static final String PART = "part";
  public static final String PASSAGE_ID = "passageId";
  public static final String PASSAGE_KIND = "passageKind";
  public static final String CONCEPTS = "concepts";
  /** {@code topic=weight}. */
  public static final String CONCEPT_WEIGHTS = "conceptWeights";
  public static final String CITY_KEY = "cityKey";
  public static final String VECTOR = "vector";
  /** Whether a piece still waits for its vector. */
  public static final String WAITING = "waiting";

  private IndexFields() {}

  /** The same for every way of writing a city's name: used to tell that two people come from one city. */
  public static String cityKey(String city, String country) {
    String plain =
        java.text.Normalizer.normalize(city, java.text.Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").replace("ß", "ss");
    return plain.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + "|" + country;
  }
}
