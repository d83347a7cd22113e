package org.connectivecities.profile.expert;

/** Tells the provider at which people sign in whose profile is whose: from then on its tokens say so, to every service. */
public interface LinkAccount {

  /** Whether there is a provider that can be told. */
  boolean isPossible();

  /**
   * Makes the account a practitioner who owns this profile. To be told again changes nothing.
   *
   * @throws RuntimeException when the provider cannot be told: nothing is linked then
   */
  void link(String account, ExpertId id);
}
