package org.connectivecities.matching.challenge;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.candidate.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a city wants solved, complete: whatever the city left out has been derived or is known to be unknown.
 *
 * @param cityId absent when the city is not registered
 * @param title the city's own, or the beginning of the challenge
 * @param language of the texts, BCP 47; absent when neither said nor recognised
 * @param topics the city's own, or those found in the texts
 * @param topicsCertainty 0 to 1, how much of the texts is about such topics at all; absent where the city named them
 * @param languages one can work in with this city; not said when empty
 * @param interpretation whether the city can arrange interpretation
 * @param formats wanted; not said when empty
 * @param context what the city says of its circumstances, in place of what is registered
 */
public record Brief(
    @Nullable String cityId,
    Place city,
    String title,
    boolean titleDerived,
    String challenge,
    @Nullable String success,
    @Nullable String tried,
    @Nullable String language,
    boolean languageDetected,
    List<String> topics,
    boolean topicsSuggested,
    @Nullable Double topicsCertainty,
    List<String> questions,
    Set<String> languages,
    boolean interpretation,
    Set<Format> formats,
    @Nullable Window window,
    @Nullable Integer teamSize,
    CityContext context,
    @Nullable String funding,
    Privacy privacy) {

  /** When the exchange should take place; one end may be open. */
  public record Window(@Nullable LocalDate from, @Nullable LocalDate to) {}

  /** Who else may read the challenge beside its city and the coordinators. */
  public enum Privacy {
    /** Everybody. */
    PUBLIC,
    /** Whoever is signed in. */
    NETWORK,
    /** Nobody. */
    COORDINATORS
  }

  public Brief {
    topics = List.copyOf(topics);
    questions = List.copyOf(questions);
    languages = Set.copyOf(languages);
    formats = Set.copyOf(formats);
  }

  /** How much the topics count, 0 to 1. */
  public double certaintyOfTopics() {
    return topicsCertainty == null ? 1 : topicsCertainty;
  }

  /** Of a city that can work in one language more. */
  public Brief withLanguage(String more) {
    var all = new HashSet<>(languages);
    all.add(more);
    return with(all, interpretation);
  }

  /** Of a city that can arrange interpretation. */
  public Brief withInterpretation() {
    return with(languages, true);
  }

  /** Where it was, what about, who paid and for whom it was meant: that is counted. Nothing that anybody wrote, and for nobody else to read. */
  Brief withoutWords() {
    return new Brief(
        cityId, city, city.name(), true, "", null, null, language, languageDetected, topics, topicsSuggested,
        topicsCertainty, List.of(), languages, interpretation, formats, window, teamSize, context, funding, Privacy.COORDINATORS);
  }

  boolean hasWords() {
    return !challenge.isEmpty();
  }

  private Brief with(Set<String> newLanguages, boolean newInterpretation) {
    return new Brief(
        cityId, city, title, titleDerived, challenge, success, tried, language, languageDetected, topics, topicsSuggested,
        topicsCertainty, questions, newLanguages, newInterpretation, formats, window, teamSize, context, funding, privacy);
  }
}
