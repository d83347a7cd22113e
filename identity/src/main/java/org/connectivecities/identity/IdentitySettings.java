package org.connectivecities.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Every key has its default, its environment name and its reason in {@code application.yml}.
 *
 * @param issuer the address of this provider, as people and services see it
 * @param data folder of the signing key, the accounts and the logins
 * @param portalUrl where people are sent back to after signing in
 * @param portalSecret of the client {@code portal}; without one there is no such client
 * @param matchingSecret of the client {@code matching}; likewise
 * @param profileSecret of the client {@code profile}; likewise
 * @param accessLasts how long an access token of the portal or a service lasts; a role that was taken away lasts no longer
 * @param limits on trying passwords
 */
@ConfigurationProperties("cc.identity")
public record IdentitySettings(
    URI issuer, Path data, URI portalUrl, String portalSecret, String matchingSecret, String profileSecret, Duration accessLasts,
    Limits limits) {

  /**
   * @param perAddress tries to sign in from one address a minute
   * @param perAccount tries to sign in as one account a minute
   */
  public record Limits(int perAddress, int perAccount) {}

  /** Secrets stay out of every log. */
  @Override
  public String toString() {
    return "IdentitySettings[issuer=" + issuer + ", data=" + data + ", portalUrl=" + portalUrl + ", limits=" + limits + "]";
  }
}
