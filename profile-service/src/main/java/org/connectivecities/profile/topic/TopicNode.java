package org.connectivecities.profile.topic;

import java.util.List;
import org.connectivecities.vocabulary.Topic;
import org.connectivecities.vocabulary.Vocabulary;

/**
 * A topic with all below it, in one language.
 *
 * @param id what bodies carry
 * @param sdgTargets targets of the Sustainable Development Goals, e.g. {@code 11.2}
 * @param related ids of topics that practitioners meet together with this one, in alphabetical order
 */
public record TopicNode(
    String id, String label, List<String> sdgTargets, List<String> related, List<TopicNode> narrower) {

  /** The whole tree, groups first. */
  public static List<TopicNode> tree(Vocabulary vocabulary, String language) {
    return nodes(vocabulary, vocabulary.roots(), language);
  }

  private static List<TopicNode> nodes(Vocabulary vocabulary, List<String> ids, String language) {
    return ids.stream().map(id -> node(vocabulary, vocabulary.find(id).orElseThrow(), language)).toList();
  }

  private static TopicNode node(Vocabulary vocabulary, Topic topic, String language) {
    return new TopicNode(
        topic.id(), topic.label(language), topic.sdgTargets(), topic.related().stream().sorted().toList(),
        nodes(vocabulary, vocabulary.narrower(topic.id()), language));
  }
}
