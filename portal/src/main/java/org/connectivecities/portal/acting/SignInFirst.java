package org.connectivecities.portal.acting;

/** A page for people who have signed in was asked for by nobody. */
public final class SignInFirst extends RuntimeException {

  public SignInFirst() {
    super("sign in first");
  }
}
