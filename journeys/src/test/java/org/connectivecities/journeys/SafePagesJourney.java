package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What browsers are told, what changes nothing without the form's token, and what is kept when a session ends. */
@ExtendWith(PlatformExtension.class)
class SafePagesJourney {

  private final Stage stage = Stage.ready();

  @Test
  void tellBrowsersWhatTheyMayDo() {
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      APIResponse front = context.request().get("/");

      assertThat(front.headers().get("content-security-policy")).contains("default-src 'none'", "script-src 'nonce-", "frame-ancestors 'none'");
      assertThat(front.headers()).containsEntry("x-content-type-options", "nosniff").doesNotContainKey("set-cookie");
      String nonce = front.headers().get("content-security-policy").replaceFirst(".*'nonce-([^']+)'.*", "$1");
      assertThat(front.text()).contains("nonce=\"" + nonce + "\"");
    }
  }

  @Test
  void keepWhatWasWrittenWhenTheSessionEnds() {
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      Page page = context.newPage();
      page.navigate("/challenges/new/words");
      page.fill("#challenge", "Water in the lanes " + stage.mark());
      context.clearCookies();
      page.click("button[value=next]");

      assertThat(page.locator("dd").allTextContents()).contains("Water in the lanes " + stage.mark());
      page.click("main form button");
      assertThat(page.url()).contains("/act-as");
    }
  }

  @Test
  void takeNoChangeWithoutTheFormsToken() {
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      var form = FormData.create().set("role", "coordinator");

      assertThat(context.request().post("/act-as", RequestOptions.create().setForm(form)).status()).isEqualTo(403);
    }
  }

  @Test
  void keepNothingPersonalInCaches() {
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      Page page = context.newPage();
      page.navigate("/act-as");
      page.selectOption("#city", stage.city);
      page.click("button[value=city]");

      assertThat(context.request().get("/challenges?mine=true").headers()).containsEntry("cache-control", "no-store");
    }
  }

  /** What an address names in another language stays named on the next page. */
  @Test
  void rememberTheLanguageThatWasChosen() {
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      Page page = context.newPage();
      page.navigate("/?lang=ar");
      page.navigate("/search");

      assertThat(page.getAttribute("html", "dir")).isEqualTo("rtl");
      assertThat(page.getAttribute("html", "lang")).isEqualTo("ar");
    }
  }

  @Test
  void narrowASearchInTheAddress() {
    // Beside the three of the stage: of fewer than five people a search names nothing to narrow it by.
    stage.practitioner("fifi");
    stage.practitioner("emil");
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      Page page = context.newPage();
      page.navigate("/search?q=" + stage.mark());
      page.check("#format-expert-assignment");
      page.waitForURL(url -> url.contains("format=expert-assignment"));

      assertThat(page.locator(".tags a").count()).isEqualTo(1);
      page.reload();
      assertThat(page.locator("#format-expert-assignment").isChecked()).isTrue();
    }
  }
}
