package org.connectivecities.matching.challenge;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A city's request for help. Each state is a type that offers exactly the steps which that state allows. */
public sealed interface Challenge {

  Dossier dossier();

  default String id() {
    return dossier().id();
  }

  default Brief brief() {
    return dossier().brief();
  }

  default Timeline timeline() {
    return dossier().timeline();
  }

  /** The same challenge with another brief, to see what would come of it; never stored. */
  default Challenge asIf(Brief brief) {
    return new Open(dossier().with(brief));
  }

  /** Posted, and nobody proposed yet (or nobody any more). A shortlist is made without anyone asking for it. */
  record Open(Dossier dossier) implements Challenge {

    public static Open posted(String id, String postedBy, Brief brief, Instant at) {
      return new Open(new Dossier(id, postedBy, brief, Timeline.startingAt(at), 0, java.util.Set.of()));
    }

    /** The same for every attempt to make this challenge's next shortlist. */
    public String nextShortlistId() {
      return id() + "-s" + (dossier.shortlistsMade() + 1);
    }

    public Open revised(Brief brief) {
      return new Open(dossier.with(brief));
    }

    public Proposed proposed(Instant at) {
      return new Proposed(dossier.with(timeline().proposed(at)).withOneMoreShortlist(), nextShortlistId());
    }
  }

  /** A shortlist waits for a coordinator. */
  record Proposed(Dossier dossier, String shortlistId) implements Challenge {

    /** Its texts have changed, or a coordinator wants another shortlist: what was proposed is void. */
    public Open reopened() {
      return new Open(dossier);
    }

    public Open revised(Brief brief) {
      return new Open(dossier.with(brief));
    }

    public Published published(Instant at) {
      return new Published(dossier.with(timeline().published(at)), shortlistId);
    }
  }

  /** The city can choose. */
  record Published(Dossier dossier, String shortlistId) implements Challenge {

    /** Nobody is left to choose from: others are proposed, and a coordinator looks at them first. */
    public Open reopened() {
      return new Open(dossier);
    }

    public Chosen chosen(Instant at) {
      return new Chosen(dossier.with(timeline().chosen(at)), shortlistId, null);
    }
  }

  /**
   * The chosen are asked, one after the other.
   *
   * @param answerDue until when the practitioner now asked can answer
   */
  record Chosen(Dossier dossier, String shortlistId, @Nullable Instant answerDue) implements Challenge {

    public Chosen asked(String expertId, Instant due) {
      return new Chosen(dossier.withAsked(java.util.Set.of(expertId)), shortlistId, due);
    }

    public Engaged accepted(String engagementId, Instant at) {
      return new Engaged(dossier.with(timeline().accepted(at)), shortlistId, engagementId);
    }

    /** Nobody chosen is left: a new shortlist is needed, without those who have been asked. */
    public Open exhausted(Collection<String> askedExpertIds) {
      return new Open(dossier.withAsked(askedExpertIds));
    }
  }

  /** A practitioner has accepted. */
  record Engaged(Dossier dossier, String shortlistId, String engagementId) implements Challenge {}

  record Closed(Dossier dossier, Ending ending, @Nullable String reason) implements Challenge {

    public boolean hasWords() {
      return brief().hasWords();
    }

    /** What is left when it has been over for long: its place, its topics, its times and how it ended. */
    public Closed withoutWords() {
      return new Closed(dossier.withoutWords(), ending, null);
    }
  }

  /** How it ended. */
  enum Ending {
    HELPED,
    WITHDRAWN,
    UNMET
  }

  default Closed closed(Ending ending, @Nullable String reason, Instant at) {
    return new Closed(dossier().with(timeline().closed(at)), ending, reason);
  }
}
