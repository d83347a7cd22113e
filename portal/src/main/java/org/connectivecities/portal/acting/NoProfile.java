package org.connectivecities.portal.acting;

/** A page of one's own profile was asked for by an account that has none. */
public final class NoProfile extends RuntimeException {

  public NoProfile() {
    super("this account has no profile of a practitioner");
  }
}
