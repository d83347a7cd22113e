package org.connectivecities.matching.challenge;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Tells a city, while it writes, what its words speak of. */
public final class SuggestTopics {

  private static final int LONGEST = 20_000;

  private final DetectLanguage languages;
  private final ChallengeTopics topics;

  public SuggestTopics(DetectLanguage languages, ChallengeTopics topics) {
    this.languages = languages;
    this.topics = topics;
  }

  /** @param topics the surest first, labelled in the language of the text */
  public record Suggestion(@Nullable String language, List<Labelled> topics) {}

  public record Labelled(String id, String label) {}

  public Outcome<Suggestion> suggest(
      @Nullable String challenge,
      @Nullable String success,
      @Nullable String title,
      @Nullable String language,
      Actor actor) {
    if (!Access.isMember(actor)) {
      return Outcome.refused(new Refusal.NotAllowed("Suggestions are for people who sign in"));
    }
    var faults = new Faults();
    String said = faults.language("/language", language);
    String text =
        faults.text(
            "/challenge",
            Stream.of(title, challenge, success).filter(Objects::nonNull).collect(Collectors.joining("\n")),
            LONGEST);
    if (!faults.found().isEmpty()) {
      return Outcome.refused(new Refusal.Invalid(faults.found()));
    }
    return Outcome.done(text == null ? new Suggestion(said, List.of()) : suggestion(text, said));
  }

  private Suggestion suggestion(String text, @Nullable String said) {
    String language = said == null ? languages.of(text).orElse(null) : said;
    String reader = language == null ? "en" : language;
    return new Suggestion(
        language,
        topics.suggest(text, language).stream().map(id -> new Labelled(id, topics.label(id, reader))).toList());
  }
}
