package org.connectivecities.portal.acting;

import java.util.Optional;
import java.util.function.BiConsumer;

/** Who is at the page. The two answers (a login, or a choice on one's own machine) differ in nothing else. */
public interface WhoActs {

  Optional<Person> now();

  /** @throws SignInFirst where nobody is signed in */
  default Person somebody() {
    return now().orElseThrow(SignInFirst::new);
  }

  /**
   * The id of the profile of whoever is at the page.
   *
   * @throws SignInFirst where nobody is signed in
   * @throws NoProfile where the account has none
   */
  default String practitioner() {
    String own = somebody().expert();
    if (own == null) {
      throw new NoProfile();
    }
    return own;
  }

  /** Adds to a call what proves on whose behalf it is; nothing for nobody. */
  void authorise(BiConsumer<String, String> header);

  /** Where somebody goes to sign in. */
  String signInPath();
}
