package org.connectivecities.matching.shortlist;

import java.util.List;
import java.util.Optional;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Excerpt;
import org.connectivecities.matching.candidate.FindMentions;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Marks, in evidence in which the search has marked nothing, the words that name a topic of the challenge or one near
 * it: so a reader sees in a German passage why it answers an Arabic challenge. Where the quoted beginning has no such
 * word and the rest of the passage does, that place is quoted.
 */
final class MarkWords {

  /** From here on topics are narrower or broader than one another, or closer (see {@link Vocabulary#similarity}). */
  private static final double NEAR = 0.5;

  private final Vocabulary vocabulary;
  private final FindMentions mentions;

  MarkWords(Vocabulary vocabulary, FindMentions mentions) {
    this.vocabulary = vocabulary;
    this.mentions = mentions;
  }

  List<Assessment.Part> mark(Brief brief, Candidate candidate, List<Assessment.Part> parts) {
    return parts.stream()
        .map(part -> part.with(part.score().evidence().stream().map(evidence -> mark(brief, candidate, evidence)).toList()))
        .toList();
  }

  private Evidence mark(Brief brief, Candidate candidate, Evidence evidence) {
    Optional<Passage> passage =
        evidence.ownAccount() && evidence.marks().isEmpty() ? candidate.passage(evidence.source()) : Optional.empty();
    if (passage.isEmpty()) {
      return evidence;
    }
    Excerpt quoted = marked(brief, evidence.passage(), passage.get().language());
    if (!quoted.marks().isEmpty()) {
      return new Evidence(evidence.kind(), evidence.source(), quoted.text(), quoted.marks());
    }
    Evidence beginning = Evidence.of(passage.get(), passage.get().text());
    if (!evidence.equals(beginning)) {
      return evidence;
    }
    Excerpt whole = marked(brief, passage.get().text(), passage.get().language());
    return whole.marks().isEmpty() ? evidence : Evidence.of(passage.get(), whole);
  }

  private Excerpt marked(Brief brief, String text, @Nullable String language) {
    List<Excerpt.Mark> marks =
        mentions.mentions(text, language).stream()
            .filter(mention -> isNear(mention.topicId(), brief.topics()))
            .map(FindMentions.Mention::where)
            .toList();
    return Excerpt.marked(text, marks);
  }

  private boolean isNear(String topic, List<String> wanted) {
    return wanted.stream()
        .filter(each -> vocabulary.find(each).isPresent() && vocabulary.find(topic).isPresent())
        .anyMatch(each -> vocabulary.similarity(each, topic) >= NEAR);
  }
}
