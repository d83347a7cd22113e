package org.connectivecities.tokens;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed, and where in them to look. Environment names are those of the keys, {@code CC_TOKENS_KEYS},
 * except for the issuer: {@code CC_ISSUER}.
 *
 * @param issuer of an OpenID Connect provider, exactly as its tokens name it; empty where there is none
 * @param keys address of the issuer's signing keys; empty: as its configuration document says. For networks in which the
 *     provider has another address than the one people see
 * @param tokenEndpoint address at which a service gets its own token; empty: as the configuration document says
 * @param audiences a token must be meant for one of these
 * @param rolesClaim path to the list of roles, for instance {@code realm_access.roles}
 * @param ownedClaims each names what an account acts for: claim and kind have the same name
 * @param areasClaim list of the areas an account is limited to; {@code *} for all, absent for none
 * @param clockSkew how far two clocks may differ
 * @param keysLast after this the issuer is asked for its keys again
 * @param outage how long known keys are believed while the issuer cannot be asked
 * @param client who this service is to the issuer; empty id where it calls nobody
 * @param developmentHeader whether, in the profile {@code local} only, a request without a token may name whoever it likes
 *     although there is an issuer
 */
@ConfigurationProperties("cc.tokens")
public record TokenSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("") String keys,
    @DefaultValue("") String tokenEndpoint,
    @DefaultValue Set<String> audiences,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue List<String> ownedClaims,
    @DefaultValue("areas") String areasClaim,
    @DefaultValue("10s") Duration clockSkew,
    @DefaultValue("5m") Duration keysLast,
    @DefaultValue("12h") Duration outage,
    @DefaultValue Client client,
    @DefaultValue("false") boolean developmentHeader) {

  public TokenSettings {
    issuer = issuer.strip();
    if (!issuer.isEmpty() && audiences.isEmpty()) {
      throw new IllegalArgumentException("cc.tokens.audiences is empty: any token of the issuer would be believed, whatever it was made for");
    }
  }

  public boolean hasIssuer() {
    return !issuer.isEmpty();
  }

  /**
   * Whether a header that anybody can send is believed.
   *
   * @param local whether this is the profile local
   * @throws IllegalStateException where it was asked for in another profile
   */
  public boolean believesHeader(boolean local) {
    if (developmentHeader && !local) {
      throw new IllegalStateException("The development header is for the profile local: unset CC_TOKENS_DEVELOPMENTHEADER");
    }
    return local && (developmentHeader || !hasIssuer());
  }

  /**
   * @param id of the client at the issuer
   * @param secret from the environment only
   */
  public record Client(@DefaultValue("") String id, @DefaultValue("") String secret) {

    /** What people write who mean to come back later; whoever reads these sources would know the secret too. */
    private static final Set<String> GUESSED = Set.of("secret", "password", "changeme", "change-me", "default", "test", "example");

    private static final int SHORTEST = 16;

    /** @throws IllegalStateException where the secret is missing, or is one that anybody would try */
    void requireSecret() {
      if (secret.length() < SHORTEST || GUESSED.stream().anyMatch(secret.toLowerCase(java.util.Locale.ROOT)::startsWith)) {
        throw new IllegalStateException(
            "No client secret worth the name: set CC_CLIENT_SECRET to at least " + SHORTEST + " random characters, as the issuer knows it for " + id);
      }
    }

    /** The secret stays out of every log. */
    @Override
    public String toString() {
      return "Client[id=" + id + "]";
    }
  }
}
