package org.connectivecities.profile.letter;

/** Takes letters to the mail server. */
public interface Post {

  /** Whether a mail server is named at all; letters wait until there is one. */
  boolean isOpen();

  Outcome hand(String address, Composed letter);

  /** What is known after the conversation. */
  sealed interface Outcome {

    record Taken() implements Outcome {}

    /** Certainly not taken, and no other letter would have been. */
    record Away(String why) implements Outcome {}

    /** Certainly not taken; later it may be. */
    record NotNow(String why) implements Outcome {}

    /** Certainly not taken, and it never will be. */
    record Never(String why) implements Outcome {}

    /** The whole letter was handed over, and nobody has said whether it was taken. */
    record Unsure(String why) implements Outcome {}
  }
}
