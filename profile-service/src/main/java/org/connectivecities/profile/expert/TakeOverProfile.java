package org.connectivecities.profile.expert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;

/** Somebody has signed in, comes with the link they were sent, and owns the profile from then on. */
public final class TakeOverProfile {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SECRET_BYTES = 24;
  private static final int LONGEST = 100;

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
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    takeovers.open(id, mark(secret), until);
    return secret;
  }

  /** The link is the account's before the provider is told, so that whoever meets a fault then can try again and nobody else can. */
  public Result take(Actor actor, String secret) {
    if (!ExpertRules.mayTakeOver(actor)) {
      return new Result.NotAllowed("Sign in with an account that has no profile yet.");
    }
    Optional<ExpertId> found = secret.length() > LONGEST ? Optional.empty() : takeovers.take(mark(secret), actor.id(), clock.instant());
    return found.filter(id -> experts.find(id).orElse(null) instanceof Expert)
        .<Result>map(id -> linked(actor, id))
        .orElseGet(Result.NoSuchLink::new);
  }

  private Result linked(Actor actor, ExpertId id) {
    logbook.note(actor, Logbook.Act.TAKEN_OVER, id.value(), "");
    accounts.link(actor.id(), id);
    return new Result.Taken(id);
  }

  private static String mark(String secret) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK knows SHA-256", impossible);
    }
  }
}
