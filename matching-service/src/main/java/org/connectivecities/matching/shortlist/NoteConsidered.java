package org.connectivecities.matching.shortlist;

/** Remembers who was looked at. */
public interface NoteConsidered {

  /** Takes the place of what was noted for the same challenge before, so that a shortlist made twice counts once. */
  void note(Considered considered);
}
