package org.connectivecities.search.indexing.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectivecities.search.indexing.ExpertProfile;
import org.connectivecities.search.indexing.IndexEntry;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexedExpert;
import org.connectivecities.search.indexing.IndexedPassage;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.vocabulary.Topic;
import org.connectivecities.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * The document of a person. What a search may find is in it only where the person agreed to be searched for, and what
 * visitors find only where the person agreed to that.
 */
@Component
final class PersonDocument {

  private final ContentLanguages languages;
  private final Vocabulary vocabulary;
  private final OpenFields open;

  PersonDocument(ContentLanguages languages, Vocabulary vocabulary) {
    this.languages = languages;
    this.vocabulary = vocabulary;
    this.open = new OpenFields(languages, vocabulary);
  }

  Map<String, Object> of(IndexEntry entry) {
    return switch (entry) {
      case IndexEntry.Hidden hidden -> head(hidden, hidden.erased() ? "erased" : "paused");
      case IndexEntry.Present present -> of(present);
    };
  }

  private static Map<String, Object> head(IndexEntry entry, String state) {
    var document = new LinkedHashMap<String, Object>();
    document.put(IndexFields.KIND, IndexFields.PERSON);
    document.put(IndexFields.ID, entry.id());
    document.put(IndexFields.VERSION, entry.version());
    document.put(IndexFields.STATE, state);
    return document;
  }

  private Map<String, Object> of(IndexEntry.Present present) {
    var document = head(present, IndexFields.PRESENT);
    ExpertProfile profile = present.expert().profile();
    document.put(IndexFields.SEARCHABLE, profile.searchable());
    document.put(IndexFields.PARTS, PassageDocument.parts(present.expert()));
    if (profile.pausedUntil() != null) {
      document.put(IndexFields.PAUSED_UNTIL, profile.pausedUntil().toString());
    }
    if (profile.searchable()) {
      addFacets(document, present.expert());
      addWords(document, present.expert());
      document.put(IndexFields.CARD, card(profile));
    }
    if (profile.open()) {
      document.putAll(open.of(present.expert()));
    }
    return document;
  }

  private static void addFacets(Map<String, Object> document, IndexedExpert expert) {
    ExpertProfile profile = expert.profile();
    document.put(IndexFields.UPDATED, profile.updatedAt().toString());
    document.put(IndexFields.CITY, profile.city());
    document.put(IndexFields.TOPIC, expert.topics());
    document.put(IndexFields.DECLARED, expert.declared());
    document.put(IndexFields.LANGUAGE, profile.languages());
    document.put(IndexFields.COUNTRY, profile.country());
    document.put(IndexFields.REGION, expert.region());
    document.put(IndexFields.FORMAT, profile.formats());
    document.put(IndexFields.NOTICE, expert.notice().code());
  }

  private static Map<String, Object> card(ExpertProfile profile) {
    var card = new HashMap<String, Object>();
    card.put("name", profile.name());
    card.put("role", Objects.requireNonNullElse(profile.role(), ""));
    card.put("organisation", Objects.requireNonNullElse(profile.organisation(), ""));
    return card;
  }

  private void addWords(Map<String, Object> document, IndexedExpert expert) {
    document.put(IndexFields.NAMES, expert.profile().name());
    document.put(IndexFields.CITY_WORDS, expert.profile().city());
    var texts = new LinkedHashMap<String, List<String>>();
    for (IndexedPassage passage : expert.passages()) {
      String field = languages.has(passage.language()) ? passage.language() : "other";
      texts.computeIfAbsent(field, language -> new ArrayList<>()).add(passage.passage().whole());
    }
    document.put("text", texts);
    document.put("all", all(expert, texts));
  }

  /** The person in each language: texts of that language, topics and country in its words, and the proper names. */
  private Map<String, List<String>> all(IndexedExpert expert, Map<String, List<String>> texts) {
    var all = new LinkedHashMap<String, List<String>>();
    List<String> names = names(expert.profile());
    List<Topic> topics = expert.declared().stream().map(vocabulary::find).flatMap(Optional::stream).toList();
    for (String language : languages.codes()) {
      var words = new ArrayList<>(names);
      words.addAll(texts.getOrDefault(language, List.of()));
      words.add(countryName(expert.profile().country(), language));
      topics.forEach(topic -> words.add(inWords(topic, language)));
      all.put(language, words);
    }
    var folded = new ArrayList<>(names);
    texts.values().forEach(folded::addAll);
    languages.codes().forEach(language -> folded.add(countryName(expert.profile().country(), language)));
    all.put("folded", folded);
    return all;
  }

  static String inWords(Topic topic, String language) {
    return topic.words().containsKey(language)
        ? String.join(" . ", Stream.concat(Stream.of(topic.label(language)), topic.synonyms(language).stream()).toList())
        : "";
  }

  private static List<String> names(ExpertProfile profile) {
    return Stream.of(profile.name(), profile.role(), profile.organisation(), profile.city())
        .filter(Objects::nonNull)
        .toList();
  }

  static String countryName(String country, String language) {
    return Locale.of("", country).getDisplayCountry(Locale.of(language));
  }
}
