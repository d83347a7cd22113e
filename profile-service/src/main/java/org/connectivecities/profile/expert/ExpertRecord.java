package org.connectivecities.profile.expert;

/** What is kept under an expert's id: the practitioner, or the mark that there was one. */
public sealed interface ExpertRecord permits Expert, ErasedExpert {

  ExpertId id();

  /** Grows by one with every change, the erasure included. */
  long version();
}
