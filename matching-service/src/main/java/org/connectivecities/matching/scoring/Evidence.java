package org.connectivecities.matching.scoring;

import java.util.List;
import org.connectivecities.matching.candidate.Excerpt;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.candidate.Relevance;
import org.jspecify.annotations.Nullable;

/**
 * What a reason rests on, so that a reader can check it.
 *
 * @param source id of the practice or competence, or name of the field
 * @param passage the words themselves, in the language in which they were written
 * @param marks the words in them that matter; none where nothing stands out
 */
public record Evidence(Kind kind, String source, String passage, List<Excerpt.Mark> marks) {

  private static final int LONGEST = 280;

  /** Evidence that was stored before there were marks has none. */
  public Evidence(Kind kind, String source, String passage, @Nullable List<Excerpt.Mark> marks) {
    this.kind = kind;
    this.source = source;
    this.passage = passage;
    this.marks = marks == null ? List.of() : List.copyOf(marks);
  }

  public enum Kind {
    PRACTICE,
    COMPETENCE,
    /** Another field of the profile. */
    PROFILE,
    /** What the platform itself has recorded. */
    RECORD
  }

  /** The part of the passage that says it best where the search has marked one, else its beginning. */
  public static Evidence of(Passage passage, Relevance relevance) {
    Excerpt highlight = relevance.of(passage.id()).map(Relevance.PassageScore::highlight).orElse(null);
    return of(passage, highlight == null ? Excerpt.of(passage.text()) : highlight);
  }

  /** The passage in its own, given words. */
  public static Evidence of(Passage passage, String words) {
    return of(passage, Excerpt.of(words));
  }

  public static Evidence of(Passage passage, Excerpt words) {
    return quoted(kind(passage), passage.id(), words);
  }

  public static Evidence profile(String field, String words) {
    return quoted(Kind.PROFILE, field, Excerpt.of(words));
  }

  public static Evidence record(String name, String words) {
    return new Evidence(Kind.RECORD, name, words, List.of());
  }

  /** Whether it is somebody's own account of what they did or can do. */
  public boolean ownAccount() {
    return kind == Kind.PRACTICE || kind == Kind.COMPETENCE;
  }

  private static Evidence quoted(Kind kind, String source, Excerpt words) {
    Excerpt quotation = words.onOneLine().within(LONGEST);
    return new Evidence(kind, source, quotation.text(), quotation.marks());
  }

  private static Kind kind(Passage passage) {
    return switch (passage) {
      case Passage.Practice practice -> Kind.PRACTICE;
      case Passage.Competence competence -> Kind.COMPETENCE;
    };
  }
}
