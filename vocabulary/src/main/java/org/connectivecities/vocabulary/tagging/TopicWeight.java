package org.connectivecities.vocabulary.tagging;

/**
 * How much of a text is about a topic.
 *
 * @param weight 0 to 1, comparable between texts: {@code 1 - Π(1 - score)} over the mentions
 * @param mentions how often the text names it
 */
public record TopicWeight(String topicId, double weight, int mentions) {}
