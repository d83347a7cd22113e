package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
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
      page.navigate("/search?q=retention+squares");
      page.check("#format-expert-assignment");
      page.waitForURL(url -> url.contains("format=expert-assignment"));

      assertThat(page.locator(".tags a").count()).isEqualTo(1);
      page.reload();
      assertThat(page.locator("#format-expert-assignment").isChecked()).isTrue();
    }
  }

  /** Of somebody who may be found: what was done, and nothing that leads to the person. */
  @Test
  void tellVisitorsWhatWasDoneAndNobodysName() {
    Api api = RunningPlatform.running().api();
    Network network = new Network(api);
    String title = "Roofs that hold rain " + network.mark();
    String body = network.expertBody("wanda", "With Wiborada.").replace("\"name\": \"wanda\"", "\"name\": \"Wanda Wiborada\"");
    api.coordinator().post("/api/v1/experts", body.replace("Home of wanda", "Kiel").replace("Retention squares", title)).ok();
    network.awaitSearchable(network.id("wanda"));
    List<String> told = new ArrayList<>();
    told.add(api.get("/api/v1/search/experts", "q", title).ok().raw().body());
    told.add(api.get("/api/v1/search/suggestions", "prefix", "Wibo").ok().raw().body());
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      Page page = context.newPage();
      page.navigate("/");
      told.add(page.content());
      page.navigate("/search?q=" + network.mark());
      told.add(page.content());

      assertThat(page.locator(".cards h2").allTextContents()).containsExactly(title);
      assertThat(page.locator("a[href^='/people/']").count()).isZero();
      assertThat(page.locator("#found .notice a").getAttribute("href")).as("back to this search").contains(network.mark());
      page.navigate("/search?q=Wiborada");
      assertThat(page.locator(".cards").count()).isZero();
    }
    assertThat(told.getFirst()).contains(title, "Kiel");
    assertThat(told).noneMatch(text -> text.contains("Wanda") || text.contains("Wiborada") || text.contains("wanda-") || text.contains("Head of drainage"));
    assertThat(api.get("/api/v1/search/experts", "q", "Wiborada").ok().json().path("total").asLong()).isZero();
  }
}
