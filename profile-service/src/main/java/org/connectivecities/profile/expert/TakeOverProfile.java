package org.connectivecities.profile.expert;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.platform.security.LinkSecret;

/** Somebody has signed in, comes with the link they were sent, and owns the profile from then on. */
public final class TakeOverProfile {

  private final Experts experts;
  private final Takeovers takeovers;
  private final LinkAccount accounts;
  private final InstantSource clock;
  private final Logbook logbook;

  /** What came of it. */
  public sealed interface Result {

    record Taken(ExpertId profile) implements Result {}

    record NotAllowed(String reason) implements Result {}

    /** There never was such a link, its time is over, a newer one was sent, or it was used: which of them is nobody's to learn. */
    record NoSuchLink() implements Result {}
  }

  public TakeOverProfile(Experts experts, Takeovers takeovers, LinkAccount accounts, InstantSource clock, Logbook logbook) {
    this.experts = experts;
    this.takeovers = takeovers;
    this.accounts = accounts;
    this.clock = clock;
    this.logbook = logbook;
  }

  /** Makes a link when its letter leaves: until then nobody has the secret, and afterwards the reader alone. */
  public String open(ExpertId id, Instant until) {
    String secret = LinkSecret.fresh();
    takeovers.open(id, LinkSecret.mark(secret), until);
    return secret;
  }

  /** The link is the account's before the provider is told, so that whoever meets a fault then can try again and nobody else can. */
  public Result take(Actor actor, String secret) {
    if (!ExpertRules.mayTakeOver(actor)) {
      return new Result.NotAllowed("Sign in with an account that has no profile yet.");
    }
    Optional<ExpertId> found = LinkSecret.isPlausible(secret) ? takeovers.take(LinkSecret.mark(secret), actor.id(), clock.instant()) : Optional.empty();
    return found.filter(id -> experts.find(id).orElse(null) instanceof Expert)
        .<Result>map(id -> linked(actor, id))
        .orElseGet(Result.NoSuchLink::new);
  }

  private Result linked(Actor actor, ExpertId id) {
    logbook.note(actor, Logbook.Act.TAKEN_OVER, id.value(), "");
    accounts.link(actor.id(), id);
    return new Result.Taken(id);
  }
}
