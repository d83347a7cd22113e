package org.connectivecities.portal.places;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.connectivecities.portal.clients.ProfileApi;
import org.springframework.stereotype.Component;

/** The topics and their words in the reader's language. */
@Component
public class KnownTopics {

  private final ProfileApi profiles;
  private final Map<String, Kept<List<ProfileApi.Topic>>> trees = new ConcurrentHashMap<>();

  KnownTopics(ProfileApi profiles) {
    this.profiles = profiles;
  }

  /** The groups with all below them. */
  public List<ProfileApi.Topic> tree(String language) {
    return trees
        .computeIfAbsent(language, code -> new Kept<>(() -> profiles.topics(code).topics(), Duration.ofHours(1), InstantSource.system()))
        .now();
  }

  /** Ids to words, in the order of the tree. */
  public Map<String, String> labels(String language) {
    Map<String, String> labels = new LinkedHashMap<>();
    tree(language).forEach(topic -> collect(topic, labels));
    return labels;
  }

  private static void collect(ProfileApi.Topic topic, Map<String, String> into) {
    into.put(topic.id(), topic.label());
    if (topic.narrower() != null) {
      topic.narrower().forEach(narrower -> collect(narrower, into));
    }
  }

  /** The id of a topic that somebody typed as its word. */
  public Optional<String> idOf(String word, String language) {
    String typed = word.strip();
    return labels(language).entrySet().stream()
        .filter(topic -> topic.getValue().equalsIgnoreCase(typed))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
