package org.connectivecities.matching.challenge.web;

import java.util.List;
import org.connectivecities.matching.challenge.SuggestTopics;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Topics for a text that is still being written. Stores nothing. */
@RestController
class TopicSuggestionController {

  private final SuggestTopics suggest;
  private final Answers answers;

  TopicSuggestionController(SuggestTopics suggest, Answers answers) {
    this.suggest = suggest;
    this.answers = answers;
  }

  /** @param language BCP 47, of the texts; recognised when absent */
  record TextBody(@Nullable String challenge, @Nullable String success, @Nullable String title, @Nullable String language) {}

  record SuggestionView(@Nullable String language, List<TopicView> topics) {}

  record TopicView(String id, String label) {}

  @PostMapping("/api/v1/challenges/topic-suggestions")
  SuggestionView suggest(@RequestBody TextBody body, Actor actor) {
    SuggestTopics.Suggestion found =
        answers.valueOf(suggest.suggest(body.challenge(), body.success(), body.title(), body.language(), actor), actor);
    return new SuggestionView(
        found.language(),
        found.topics().stream().map(topic -> new TopicView(topic.id(), topic.label())).toList());
  }
}
