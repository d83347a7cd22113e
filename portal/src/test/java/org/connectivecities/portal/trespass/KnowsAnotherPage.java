package org.connectivecities.portal.trespass;

import com.tngtech.archunit.lang.ArchRule;
import org.connectivecities.portal.shortlists.AShortlistPage;

/** Planted: a page that uses another one, and a library no page may know. */
public final class KnowsAnotherPage {

  private KnowsAnotherPage() {}

  static AShortlistPage other(ArchRule rule) {
    return new AShortlistPage();
  }
}
