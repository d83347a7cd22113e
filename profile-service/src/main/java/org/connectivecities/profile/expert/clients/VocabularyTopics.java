package org.connectivecities.profile.expert.clients;

import java.util.List;
import java.util.Optional;
import org.connectivecities.profile.expert.FindTopic;
import org.connectivecities.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Topics of the shared vocabulary. */
@Component
final class VocabularyTopics implements FindTopic {

  private static final int SUGGESTIONS = 3;

  private final Vocabulary vocabulary;

  VocabularyTopics(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public Optional<String> idOf(String written) {
    return vocabulary.resolve(written);
  }

  @Override
  public List<String> near(String written) {
    return vocabulary.suggest(written, SUGGESTIONS);
  }
}
