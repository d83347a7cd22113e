package org.connectivecities.matching.challenge.storage;

import java.time.Instant;
import java.util.Locale;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Dossier;
import org.jspecify.annotations.Nullable;

/** A challenge as a document: the state by name, with whatever that state has beside the dossier. */
record StoredChallenge(
    State state,
    Dossier dossier,
    @Nullable String shortlistId,
    @Nullable Instant answerDue,
    @Nullable String engagementId,
    Challenge.@Nullable Ending ending,
    @Nullable String reason) {

  enum State {
    OPEN,
    PROPOSED,
    PUBLISHED,
    CHOSEN,
    ENGAGED,
    CLOSED;

    static State of(Class<? extends Challenge> type) {
      return valueOf(type.getSimpleName().toUpperCase(Locale.ROOT));
    }
  }

  static StoredChallenge of(Challenge challenge) {
    State state = State.of(challenge.getClass());
    Dossier dossier = challenge.dossier();
    return switch (challenge) {
      case Challenge.Open open -> new StoredChallenge(state, dossier, null, null, null, null, null);
      case Challenge.Proposed it -> new StoredChallenge(state, dossier, it.shortlistId(), null, null, null, null);
      case Challenge.Published it -> new StoredChallenge(state, dossier, it.shortlistId(), null, null, null, null);
      case Challenge.Chosen it ->
          new StoredChallenge(state, dossier, it.shortlistId(), it.answerDue(), null, null, null);
      case Challenge.Engaged it ->
          new StoredChallenge(state, dossier, it.shortlistId(), null, it.engagementId(), null, null);
      case Challenge.Closed it -> new StoredChallenge(state, dossier, null, null, null, it.ending(), it.reason());
    };
  }

  Challenge toChallenge() {
    return switch (state) {
      case OPEN -> new Challenge.Open(dossier);
      case PROPOSED -> new Challenge.Proposed(dossier, there(shortlistId));
      case PUBLISHED -> new Challenge.Published(dossier, there(shortlistId));
      case CHOSEN -> new Challenge.Chosen(dossier, there(shortlistId), answerDue);
      case ENGAGED -> new Challenge.Engaged(dossier, there(shortlistId), there(engagementId));
      case CLOSED -> new Challenge.Closed(dossier, there(ending), reason);
    };
  }

  private <T> T there(@Nullable T field) {
    if (field == null) {
      throw new IllegalStateException("challenge " + dossier.id() + " lacks what the state " + state + " needs");
    }
    return field;
  }
}
