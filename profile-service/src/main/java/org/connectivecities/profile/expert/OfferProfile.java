package org.connectivecities.profile.expert;

import java.time.Duration;
import java.time.InstantSource;
import org.connectivecities.platform.security.Actor;

/** Sends somebody whose profile others have registered a link by which they take it over. May be done again: the newest link counts. */
public final class OfferProfile {

  private static final Result NOT_ALLOWED =
      new Result.Refused(new ExpertRefusal.NotAllowed("A profile is offered to its person by a coordinator of the region."));

  private final Experts experts;
  private final Takeovers takeovers;
  private final LinkAccount accounts;
  private final WriteToPerson letters;
  private final Duration lasts;
  private final InstantSource clock;
  private final Logbook logbook;

  /** What came of it. */
  public sealed interface Result {

    record Offered() implements Result {}

    record Refused(ExpertRefusal why) implements Result {}

    /** The person speaks for the profile already. */
    record HasOwner() implements Result {}

    /** There is no address, or the person wants no letters. */
    record NotToBeWrittenTo() implements Result {}

    /** The provider at which people sign in cannot be told whose profile it is. */
    record NoProvider() implements Result {}
  }

  /** @param lasts for how long a link leads to the profile */
  public OfferProfile(
      Experts experts, Takeovers takeovers, LinkAccount accounts, WriteToPerson letters, Duration lasts, InstantSource clock, Logbook logbook) {
    this.experts = experts;
    this.takeovers = takeovers;
    this.accounts = accounts;
    this.letters = letters;
    this.lasts = lasts;
    this.clock = clock;
    this.logbook = logbook;
  }

  public Result offer(Actor actor, ExpertId id) {
    if (!ExpertRules.mayImport(actor)) {
      return NOT_ALLOWED;
    }
    return switch (experts.present(id)) {
      case ExpertRefusal refusal -> new Result.Refused(refusal);
      case ExpertResult.Done(Expert expert, boolean _) -> ExpertRules.mayOffer(actor, expert) ? offer(actor, expert) : NOT_ALLOWED;
    };
  }

  private Result offer(Actor actor, Expert expert) {
    if (expert.lastConfirmed() != null || takeovers.isTaken(expert.id())) {
      return new Result.HasOwner();
    }
    if (expert.contact().email() == null || expert.consents().hasRefused(Purpose.EMAIL)) {
      return new Result.NotToBeWrittenTo();
    }
    if (!accounts.isPossible()) {
      return new Result.NoProvider();
    }
    logbook.note(actor, Logbook.Act.OFFERED, expert.id().value(), "");
    letters.offer(expert.id(), clock.instant(), clock.instant().plus(lasts));
    return new Result.Offered();
  }
}
