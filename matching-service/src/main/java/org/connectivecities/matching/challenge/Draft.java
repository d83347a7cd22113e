package org.connectivecities.matching.challenge;

import java.util.List;
import java.util.Objects;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Place;
import org.jspecify.annotations.Nullable;

/** A challenge as somebody wrote it down: unchecked, and mostly empty on the first screen. */
public record Draft(
    @Nullable String cityId,
    @Nullable Place city,
    @Nullable String title,
    @Nullable String challenge,
    @Nullable String success,
    @Nullable String tried,
    @Nullable String language,
    List<String> topics,
    List<String> questions,
    List<String> languages,
    boolean interpretation,
    List<String> formats,
    Brief.@Nullable Window window,
    @Nullable Integer teamSize,
    CityContext context,
    @Nullable String funding,
    @Nullable String privacy) {

  /**
   * This draft without what the platform itself derived for the brief that is being revised: who reads a challenge,
   * changes the text and sends it back has not thereby made the derived title, language and topics their own.
   */
  Draft withoutDerived(Brief current) {
    boolean titleKept = current.titleDerived() && current.title().equals(title);
    boolean languageKept = current.languageDetected() && Objects.equals(current.language(), language);
    boolean topicsKept = current.topicsSuggested() && current.topics().equals(topics);
    return new Draft(
        cityId,
        city,
        titleKept ? null : title,
        challenge,
        success,
        tried,
        languageKept ? null : language,
        topicsKept ? List.of() : topics,
        questions,
        languages,
        interpretation,
        formats,
        window,
        teamSize,
        context,
        funding,
        privacy);
  }
}
