package org.connectivecities.vocabulary.tagging;

/**
 * A wording of a topic, ready to be looked up.
 *
 * @param score what a mention in these words is worth; see {@link PhraseScore}
 * @param noun whether it is one word beginning with a capital
 */
record Phrase(String topicId, double score, boolean noun) {}
