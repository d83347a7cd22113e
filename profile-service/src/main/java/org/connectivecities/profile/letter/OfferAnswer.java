package org.connectivecities.profile.letter;

import java.util.Optional;
import org.connectivecities.platform.security.LinkSecret;

/**
 * Lets the reader of a question answer from the letter. The secret is made here, when the letter leaves, and is nowhere but in it: whoever
 * takes the answer is told its mark. A letter waits some tries for that, and then goes without, for the question must reach its reader:
 * they sign in to answer, as the letter says.
 */
public final class OfferAnswer {

  private static final System.Logger LOG = System.getLogger(OfferAnswer.class.getName());
  private static final int TRIES = 3;

  private final AnswerLinks links;

  public OfferAnswer(AnswerLinks links) {
    this.links = links;
  }

  /** @return the secret, if any */
  public Optional<String> open(Letter question) {
    if (!links.isPossible()) {
      return Optional.empty();
    }
    String secret = LinkSecret.fresh();
    try {
      links.open(question.engagementId(), LinkSecret.mark(secret));
      return Optional.of(secret);
    } catch (RuntimeException fault) {
      if (question.attempts() < TRIES) {
        throw fault;
      }
      LOG.log(System.Logger.Level.WARNING, "letter " + question.id() + " goes without a link to answer by", fault);
      return Optional.empty();
    }
  }
}
