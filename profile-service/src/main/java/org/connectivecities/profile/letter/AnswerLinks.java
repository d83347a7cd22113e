package org.connectivecities.profile.letter;

/** Where links to invitations are kept, under the marks of their secrets: at the service that takes the answers. */
public interface AnswerLinks {

  /** Whether anybody can be told at all; where not, people sign in to answer. */
  boolean isPossible();

  /** Throws where nobody answers, or the invitation does not wait for an answer any more. */
  void open(String invitationId, String mark);
}
