package org.connectivecities.tokens;

import java.io.IOException;

/** The issuer cannot be asked, or says what no issuer may say. Whatever depends on its answer is refused. */
public final class IssuerUnavailable extends IOException {

  IssuerUnavailable(String what) {
    super(what);
  }

  IssuerUnavailable(String what, Throwable cause) {
    super(what, cause);
  }
}
