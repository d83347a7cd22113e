package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;

/**
 * People who sign in at a portal, whichever provider it has.
 *
 * @param provider where its login page is
 * @param password of all of them
 */
record SigningIn(URI portal, URI provider, String password) {

  private static final double PATIENCE_MILLIS = 60_000;

  BrowserContext visitor() {
    BrowserContext context = Chromium.running().newContext(Look.LIGHT.options().setBaseURL(portal.toString()));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  void as(String account, Page page) {
    assertThat(page.url()).startsWith(provider.toString());
    page.fill("#username", account);
    page.fill("#password", password);
    page.click("[type=submit]");
  }

  /**
   * Somebody whom a coordinator registered takes their profile over, by the link in their letter.
   *
   * @return its id
   */
  String takeOver(RunningPlatform platform, Letterbox letters, String account, Page page) {
    String id = new Network(platform.api()).expert("nadia", "Was registered by a coordinator.");
    platform.api().coordinator().post("/api/v1/experts/" + id + "/offer", "").ok();
    letters.follow(page, "/takeover/", id + "@example.org");
    as(account, page);
    page.click("main form[action^='/takeover/'] button");

    assertThat(page.url()).endsWith("/me");
    assertThat(page.content()).contains("nadia");
    return id;
  }

  /** Signs out, and is asked for the password again. */
  void endsEverywhere(Page page) {
    page.click("form[action='/sign-out'] button");

    assertThat(page.url()).isEqualTo(portal + "/");
    assertThat(page.locator("form[action='/sign-out']").count()).isZero();
    page.navigate("/challenges?mine=true");
    assertThat(page.locator("#password").isVisible()).as("asked for the password again").isTrue();
  }
}
