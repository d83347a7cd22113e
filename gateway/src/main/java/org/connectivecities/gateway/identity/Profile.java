package org.connectivecities.gateway.identity;

import org.connectivecities.tokens.TokenSettings;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Whether this is the local profile; there is no other start without an issuer of tokens. */
@Component
public class Profile {

  private final boolean local;
  private final boolean header;

  Profile(Environment environment, TokenSettings tokens) {
    this.local = environment.acceptsProfiles(Profiles.of("local"));
    this.header = tokens.believesHeader(local);
    if (!header && !tokens.hasIssuer()) {
      throw new MissingIssuer();
    }
  }

  public boolean isLocal() {
    return local;
  }

  /** A header that anybody can send is believed only where there is nobody to ask, or where that was asked for. */
  public boolean believesHeader() {
    return header;
  }
}
