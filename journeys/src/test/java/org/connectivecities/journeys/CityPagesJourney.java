package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A city posts a challenge, compares who is proposed, and chooses: with a mouse, by keyboard, and without JavaScript. */
@ExtendWith(PlatformExtension.class)
class CityPagesJourney {

  /** For busy machines; nothing here is about speed. */
  private static final double PATIENCE_MILLIS = 60_000;
  private static final String GO_ON = "button[value=next]";
  private static final List<String> LATER_STEPS = List.of("tried", "languages", "format", "time", "context", "terms");

  private final Stage stage = Stage.ready();

  @Test
  void leadsFromTheFirstPageToAChoice() {
    postsAndChooses(Hands.MOUSE, Look.LIGHT.options());
  }

  @Test
  void needsNoJavaScript() {
    postsAndChooses(Hands.MOUSE, Look.PHONE.options().setJavaScriptEnabled(false));
  }

  @Test
  void needsNoMouse() {
    postsAndChooses(Hands.KEYBOARD, Look.LIGHT.options());
  }

  private void postsAndChooses(Hands hands, Browser.NewContextOptions options) {
    try (BrowserContext context = Chromium.running().newContext(options)) {
      context.setDefaultTimeout(PATIENCE_MILLIS);
      Page page = context.newPage();
      writesTheTwoAnswers(hands, page);
      signsIn(hands, page);
      goesThroughTheSteps(hands, page);
      String challenge = posts(hands, page);
      stage.publishShortlistOf(challenge);
      chooses(hands, page, challenge);
    }
  }

  private void writesTheTwoAnswers(Hands hands, Page page) {
    readsWhatOthersHaveDone(page);
    hands.press(page, ".doors a.btn-primary");
    hands.press(page, GO_ON);
    assertThat(page.locator(".faults a").getAttribute("href")).isEqualTo("#challenge");
    hands.write(page, "#challenge", "Every rainy season stormwater floods the informal quarters. " + stage.mark());
    hands.write(page, "#success", "Cellars stay dry.");
    hands.press(page, GO_ON);
  }

  /** What everybody is shown is kept for a minute, perhaps since before this network was there. */
  private static void readsWhatOthersHaveDone(Page page) {
    await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
      page.navigate("/");
      assertThat(page.locator(".beside a[href^='/search?q=']").count()).as("recent practices").isBetween(1, 3);
    });
    assertThat(page.locator(".numbers + p").textContent()).as("which exchanges count").isNotBlank();
  }

  /** On the way, with what was written kept. */
  private void signsIn(Hands hands, Page page) {
    assertThat(page.url()).contains("/act-as");
    hands.choose(page, "#city", stage.city);
    hands.press(page, "button[value=city]");
  }

  private void goesThroughTheSteps(Hands hands, Page page) {
    assertThat(page.url()).endsWith("/challenges/new/topics");
    assertThat(page.locator("#topics input[value=stormwater]").isChecked()).isTrue();
    for (String step : LATER_STEPS) {
      hands.press(page, GO_ON);
      assertThat(page.url()).endsWith("/challenges/new/" + step);
    }
    hands.press(page, GO_ON);
  }

  private String posts(Hands hands, Page page) {
    assertThat(page.url()).endsWith("/challenges/check");
    assertThat(page.content()).contains(stage.mark());
    hands.press(page, "form[action='/challenges/check'] button");
    assertThat(page.url()).endsWith("/posted");
    hands.press(page, "main a.btn-primary");
    return page.url().substring(page.url().lastIndexOf('/') + 1);
  }

  private void chooses(Hands hands, Page page, String challenge) {
    page.navigate("/challenges/" + challenge);
    hands.press(page, "aside a.btn-primary");
    assertThat(page.locator(".person").count()).isGreaterThanOrEqualTo(2);
    assertThat(page.locator(".person .passage").count()).isPositive();
    takesItAlong(page);
    hands.press(page, "button[value=choose]");
    assertThat(page.locator(".faults").isVisible()).isTrue();
    String first = page.locator(".person select").first().getAttribute("id");
    hands.choose(page, "#" + first, "1");
    hands.press(page, "button[value=choose]");
    assertThat(page.url()).endsWith("/challenges/" + challenge);
    assertThat(page.locator(".toast-line").isVisible()).isTrue();
  }

  private static void takesItAlong(Page page) {
    assertThat(page.request().get(page.getAttribute("a[href$='.pdf']", "href")).body()).startsWith('%', 'P', 'D', 'F');
    assertThat(page.request().get(page.getAttribute("a[href$='.xlsx']", "href")).body()).startsWith('P', 'K');
  }

  @Test
  void findsItsPeerAndATimeForBothCalendars() {
    try (BrowserContext context = Chromium.running().newContext(Look.PHONE.options().setJavaScriptEnabled(false))) {
      context.setDefaultTimeout(PATIENCE_MILLIS);
      Page page = context.newPage();
      page.navigate("/engagements/" + stage.engagement);
      signsIn(Hands.MOUSE, page);
      page.click("form[action*='/contact'] button");
      assertThat(page.locator("a[href^='mailto:']").isVisible()).isTrue();
      page.click("a[href$='/talk']");
      assertThat(page.inputValue("#here")).as("Ghana has one").isEqualTo("Africa/Accra");
      page.click("form[action$='/talk'] button");
      assertThat(page.locator(".faults a").first().getAttribute("href")).isEqualTo("#day");
      page.fill("#day", "2099-07-01");
      page.fill("#time", "14:30");
      page.selectOption("#there", "Europe/Berlin");
      page.click("form[action$='/talk'] button");
      assertThat(page.locator("section[role=status]").textContent()).contains("14:30 (Accra)", "16:30 (Berlin)");
      page.click("section[role=status] button");
      saysWhereToWriteTo(page);
      readsWhoHasLooked(page);
      agreesToTheTime(page);
    }
  }

  private void agreesToTheTime(Page page) {
    page.navigate("/me/engagements/" + stage.engagement);
    page.click("a[href$='/talk']");
    assertThat(page.locator("main").textContent()).contains("16:30 (Berlin)");
    page.click("form[action$='/talk/agree'] button");
    assertThat(page.request().get(page.getAttribute("a[href$='talk.ics']", "href")).text()).contains("DTSTART:20990701T143000Z", "SEQUENCE:0");
    page.click("form[action$='/talk/cancel'] button");
    assertThat(page.locator("a[href$='talk.ics']").count()).isZero();
  }

  private static void saysWhereToWriteTo(Page page) {
    page.click(".chief > summary");
    page.click(".account a[href='/letters']");
    page.fill("#email", "nowhere");
    page.click("form[action='/letters'] button");
    assertThat(page.locator(".faults a").getAttribute("href")).isEqualTo("#email");
    assertThat(page.inputValue("#email")).isEqualTo("nowhere");
    page.fill("#email", "kofi@kumasi.example");
    page.selectOption("#language", "fr");
    page.click("form[action='/letters'] button");
    assertThat(page.locator(".toast-line").isVisible()).isTrue();
    assertThat(page.inputValue("#email")).isEqualTo("kofi@kumasi.example");
    page.click("form[action='/letters/none'] button");
    assertThat(page.inputValue("#email")).isEmpty();
    page.navigate("/search?q=square&country=DE");
    page.click("button[form=keep]");
    assertThat(page.locator(".rows a").first().getAttribute("href")).contains("q=square", "country=DE");
    page.click(".rows button");
    assertThat(page.locator(".rows").count()).isZero();
  }

  private void readsWhoHasLooked(Page page) {
    page.navigate("/act-as");
    page.fill("#expert", stage.anna);
    page.click("button[value=practitioner]");
    page.navigate("/me/data");
    assertThat(page.locator("[aria-labelledby=looks] tbody").textContent()).contains("Kumasi");
  }
}
