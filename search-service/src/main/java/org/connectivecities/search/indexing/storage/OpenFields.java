package org.connectivecities.search.indexing.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectivecities.search.indexing.ExpertProfile;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexedExpert;
import org.connectivecities.search.indexing.Practice;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.vocabulary.Topic;
import org.connectivecities.vocabulary.Vocabulary;

/**
 * What visitors are told of a person, and the words by which they find it: the same. Were anything else searched for them,
 * asking would tell what the answer does not, the name first of all.
 */
final class OpenFields {

  private final ContentLanguages languages;
  private final Vocabulary vocabulary;

  OpenFields(ContentLanguages languages, Vocabulary vocabulary) {
    this.languages = languages;
    this.vocabulary = vocabulary;
  }

  Map<String, Object> of(IndexedExpert expert) {
    List<Practice> practices = expert.profile().openPractices();
    var fields = new LinkedHashMap<String, Object>();
    fields.put(IndexFields.VISITORS, true);
    fields.put(IndexFields.PRACTICES, practices.stream().map(OpenFields::card).toList());
    fields.put("open", words(expert, practices));
    expert.profile().newestPractice().ifPresent(newest -> fields.put(IndexFields.PRACTICE_YEAR, newest.when()));
    return fields;
  }

  private static Map<String, Object> card(Practice practice) {
    var card = new LinkedHashMap<String, Object>();
    card.put("title", practice.title());
    card.put("city", practice.city());
    card.put("country", practice.country());
    card.put("topics", practice.topics());
    if (practice.year() != null) {
      card.put("year", practice.year());
    }
    if (practice.language() != null) {
      card.put("language", practice.language());
    }
    return card;
  }

  private Map<String, List<String>> words(IndexedExpert expert, List<Practice> practices) {
    var words = new LinkedHashMap<String, List<String>>();
    List<String> places = places(expert.profile(), practices);
    List<Topic> topics = expert.declared().stream().map(vocabulary::find).flatMap(Optional::stream).toList();
    var folded = new ArrayList<>(places);
    practices.forEach(practice -> folded.add(practice.title()));
    for (String language : languages.codes()) {
      var said = new ArrayList<>(places);
      practices.stream().filter(practice -> isIn(language, practice)).forEach(practice -> said.add(practice.title()));
      said.addAll(countries(expert.profile(), practices, language));
      topics.forEach(topic -> said.add(PersonDocument.inWords(topic, language)));
      words.put(language, said);
      folded.addAll(countries(expert.profile(), practices, language));
      topics.forEach(topic -> folded.add(topic.label(language)));
    }
    words.put("folded", folded);
    return words;
  }

  private boolean isIn(String language, Practice practice) {
    return languages.languageOf(practice.language(), practice.title()).equals(language);
  }

  private static List<String> places(ExpertProfile profile, List<Practice> practices) {
    return Stream.concat(Stream.of(profile.city()), practices.stream().map(Practice::city)).distinct().toList();
  }

  private static List<String> countries(ExpertProfile profile, List<Practice> practices, String language) {
    return Stream.concat(Stream.of(profile.country()), practices.stream().map(Practice::country))
        .distinct()
        .map(country -> PersonDocument.countryName(country, language))
        .toList();
  }
}
