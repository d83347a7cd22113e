package org.connectivecities.vocabulary.tagging;

/**
 * One place of a text that names a topic.
 *
 * @param topicId the topic
 * @param score 0 to 1: how surely and how specifically these words mean it; see {@link TopicTagger}
 * @param start index of the first character in the text
 * @param end index after the last character
 * @param words the text between, as written
 * @param language code of the language whose words matched
 */
public record TopicMatch(String topicId, double score, int start, int end, String words, String language) {

    int length() {
        return end - start;
    }
}
