package org.connectivecities.portal.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param issuer of an OpenID Connect provider; empty where one chooses whom to be (profile local only)
 * @param client id of the portal at the issuer
 * @param secret of that client, from the environment only
 * @param rolesClaim path to the list of roles, for instance {@code realm_access.roles}
 * @param url where people see the portal; the issuer sends them back there
 * @param sessions folder that keeps sessions over an orderly restart; empty: a restart ends them
 */
@ConfigurationProperties("portal.sign-in")
record SignInSettings(
    @DefaultValue("") String issuer,
    @DefaultValue("portal") String client,
    @DefaultValue("") String secret,
    @DefaultValue("roles") String rolesClaim,
    @DefaultValue("http://127.0.0.1:8105") URI url,
    @DefaultValue("") String sessions) {

  boolean hasIssuer() {
    return !issuer.isBlank();
  }

  /** The secret stays out of every log. */
  @Override
  public String toString() {
    return "SignInSettings[issuer=" + issuer + ", client=" + client + ", url=" + url + "]";
  }
}
