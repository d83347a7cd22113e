package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

/** A practitioner completes the profile, reads what a city asks and why, and answers: without JavaScript, and by keyboard. */
@ExtendWith(PlatformExtension.class)
class PractitionerPagesJourney {

  /** For busy machines; nothing here is about speed. */
  private static final double PATIENCE_MILLIS = 60_000;
  private static final int DAYS_OF_A_WEEK = 7;
  private static final String SAVE = "button[value=home]";

  private final Stage stage = Stage.ready();

  private interface Visit {
    void to(Page page);
  }

  private void as(String expert, Browser.NewContextOptions options, Visit visit) {
    try (BrowserContext context = Chromium.running().newContext(options)) {
      context.setDefaultTimeout(PATIENCE_MILLIS);
      Page page = context.newPage();
      page.navigate("/me");
      page.fill("#expert", expert);
      page.click("button[value=practitioner]");
      assertThat(page.url()).endsWith("/me");
      visit.to(page);
    }
  }

  @Test
  void needsNoJavaScript() {
    String dora = stage.practitioner("dora");
    String invitation = stage.ask(dora);
    as(dora, Look.PHONE.options().setJavaScriptEnabled(false), page -> {
      tellsAPractice(page);
      assertThat(page.request().get("/me/note.pdf").body()).startsWith('%', 'P', 'D', 'F');
      givesTimeAndKeepsWhatWasTyped(page);
      accepts(page, invitation);
    });
  }

  @Test
  void needsNoMouse() {
    String edda = stage.practitioner("edda");
    String invitation = stage.ask(edda);
    as(edda, Look.LIGHT.options(), page -> {
      Hands.KEYBOARD.press(page, "a[href='/me/profile/contact']");
      Hands.KEYBOARD.press(page, SAVE);
      Hands.KEYBOARD.press(page, "main .cards a");
      assertThat(page.url()).endsWith("/me/invitations/" + invitation);
      Hands.KEYBOARD.press(page, "button[value=colleague]");
      assertThat(page.locator(".faults a").getAttribute("href")).isEqualTo("#colleague");
      Hands.KEYBOARD.write(page, "#colleague", "Ola Nordmann");
      Hands.KEYBOARD.press(page, "button[value=colleague]");
      assertThat(page.locator("button[value=colleague]").count()).isZero();
    });
    assertThat(stage.api(edda).get("/api/v1/invitations/" + invitation).text("/suggestedColleague/name")).isEqualTo("Ola Nordmann");
  }

  private void tellsAPractice(Page page) {
    page.click("a[href='/me/profile/practices']");
    page.click("main a.btn-primary");
    page.fill("#title", "Trees that drink");
    page.fill("#newTopic", "no such topic at all");
    page.click(SAVE);
    assertThat(page.locator("#newTopic").inputValue()).isEqualTo("no such topic at all");
    page.fill("#newTopic", "");
    page.click(SAVE);
    assertThat(page.locator(".faults a").getAttribute("href")).isEqualTo("#text");
    assertThat(page.locator("#title").inputValue()).isEqualTo("Trees that drink");
    page.fill("#text", "Tree pits take the water of two streets.");
    page.fill("#failed", "The first trees drowned.");
    page.click(SAVE);
    assertThat(page.locator(".cards h2").allInnerTexts()).contains("Trees that drink");
    removesItAndPutsItBack(page);
  }

  private static void removesItAndPutsItBack(Page page) {
    page.locator(".cards li", new Page.LocatorOptions().setHasText("Trees that drink")).locator("button").click();
    assertThat(page.locator(".cards h2").allInnerTexts()).doesNotContain("Trees that drink");
    page.click("form[action$='/undo'] button");
    assertThat(page.locator(".cards h2").allInnerTexts()).contains("Trees that drink");
  }

  private static void givesTimeAndKeepsWhatWasTyped(Page page) {
    page.navigate("/me/profile/time");
    page.fill("#daysPerYear", "nine");
    page.fill("#noticeWeeks", "3");
    page.click(SAVE);
    assertThat(page.locator("#daysPerYear-fault").isVisible()).isTrue();
    assertThat(page.locator("#daysPerYear").inputValue()).isEqualTo("nine");
    page.fill("#daysPerYear", "9");
    page.click(SAVE);
    assertThat(page.url()).endsWith("/me");
    page.navigate("/me/profile/time");
    assertThat(page.locator("#daysPerYear").inputValue()).isEqualTo("9");
    assertThat(page.locator("#noticeWeeks").inputValue()).isEqualTo("3");
  }

  private static void accepts(Page page, String invitation) {
    page.navigate("/me");
    page.click("main .cards a.btn-primary");
    assertThat(page.url()).endsWith("/me/invitations/" + invitation);
    assertThat(page.locator(".reason").count()).isPositive();
    Page secondTap = page.context().newPage();
    secondTap.navigate("/me/invitations/" + invitation);
    for (Page each : List.of(page, secondTap)) {
      each.click("form[action$='/accept'] button");
      assertThat(each.locator(".toast-line").isVisible()).isTrue();
      assertThat(each.locator("a[href='/me/engagements/" + invitation + "']").isVisible()).isTrue();
    }
  }

  /** Another window has changed the same part: both are shown, and nothing is written before the person says so. */
  @Test
  void overwritesNothingUnseen() {
    String frida = stage.practitioner("frida");
    as(frida, Look.LIGHT.options(), page -> {
      page.navigate("/me/profile/about");
      page.fill("#role", "Typed here");
      reviseElsewhere(frida, "role", "Written elsewhere");
      page.click(SAVE);
      assertThat(page.locator(".faults").innerText()).contains("Written elsewhere");
      assertThat(page.locator("#role").inputValue()).isEqualTo("Typed here");
      page.click(SAVE);
      assertThat(stage.api(frida).get("/api/v1/experts/" + frida).text("/role")).isEqualTo("Typed here");
    });
  }

  /** A change of another part is no reason to stop. */
  @Test
  void keepsWhatWasChangedInAnotherPart() {
    String gesa = stage.practitioner("gesa");
    as(gesa, Look.LIGHT.options(), page -> {
      page.navigate("/me/profile/contact");
      page.fill("#phone", "+233 30 2000000");
      reviseElsewhere(gesa, "role", "Written elsewhere");
      page.click(SAVE);
      assertThat(page.url()).endsWith("/me");
      Answer now = stage.api(gesa).get("/api/v1/experts/" + gesa).ok();
      assertThat(now.text("/role")).isEqualTo("Written elsewhere");
      assertThat(now.text("/contact/phone")).isEqualTo("+233 30 2000000");
    });
  }

  private void reviseElsewhere(String expert, String field, String value) {
    String path = "/api/v1/experts/" + expert;
    Answer read = stage.api(expert).get(path).ok();
    stage.api(expert).put(path, read.etag(), ((ObjectNode) read.json()).put(field, value).toString()).ok();
  }

  @Test
  void letsPeopleRestRaiseAHandAndLeave() {
    String hanna = stage.practitioner("hanna");
    as(hanna, Look.PHONE.options().setJavaScriptEnabled(false), page -> {
      restsAndComesBack(page);
      raisesAHandAndTakesItDown(page);
      leaves(page, hanna);
    });
  }

  private static void restsAndComesBack(Page page) {
    page.click("summary:has-text('pausa')");
    page.fill("#until", "2020-01-01");
    page.click("form[action='/me/pause'] button");
    assertThat(page.locator("#until-fault").isVisible()).isTrue();
    page.fill("#until", "");
    page.click("form[action='/me/pause'] button");
    page.click("form[action='/me/resume'] button");
    page.click("form[action='/me/confirm'] button");
    assertThat(page.locator(".toast-line").isVisible()).isTrue();
  }

  /** A new profile is compared with the open challenges within seconds. */
  private static void raisesAHandAndTakesItDown(Page page) {
    await().atMost(Network.SOON).until(() -> {
      page.navigate("/me/near");
      return page.locator("form[action$='/raise']").count() > 0;
    });
    page.locator("form[action$='/raise'] button").first().click();
    assertThat(page.locator("form[action$='/lower']").count()).isEqualTo(1);
    page.click("form[action$='/lower'] button");
    assertThat(page.locator("form[action$='/lower']").count()).isZero();
  }

  private void leaves(Page page, String expert) {
    page.navigate("/me/data");
    assertThat(unpacked(page.waitForDownload(() -> page.click("a[href='/me/data/export']"))))
        .containsKeys("README.txt", "profile/consents.csv", "matching/matching.json", "matching/invitations.json", "search/index-documents.csv")
        .hasEntrySatisfying("profile/profile.csv", it -> assertThat(it).contains(expert, "@example.org"))
        .hasEntrySatisfying("search/index.json", it -> assertThat(it).contains(expert));
    page.click("form[action='/me/data/erase'] button");
    assertThat(page.locator(".faults").isVisible()).isTrue();
    page.check("#sure-true");
    page.click("form[action='/me/data/erase'] button");
    stage.api(expert).get("/api/v1/experts/" + expert).refused(410);
    await().atMost(Network.SOON).until(() -> page.reload().ok() && page.locator("td .good").count() == 3);
    assertThat(page.locator("a[href='/me/data/erased']").count()).isZero();
  }

  private static Map<String, String> unpacked(Download download) {
    Map<String, String> files = new TreeMap<>();
    try (var zip = new ZipInputStream(download.createReadStream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return files;
  }

  /** The account is one that is written to on this day of the week, so that nobody has to wait for it. */
  @Test
  void saysWhereToWriteReadsTheWeeklyLetterAndEndsIt() {
    String ida = stage.practitioner(writtenToToday("ida"));
    String first = "first-" + ida + "@example.org";
    String second = "second-" + ida + "@example.org";
    try (Letterbox letters = new Letterbox(RunningPlatform.running(), RunningPlatform.running().portal())) {
      as(ida, Look.LIGHT.options(), page -> {
        wantsLettersAt(first, page);
        wantsLettersAt(second, page);
        confirms(letters, first, page);
        assertThat(page.textContent("h1")).isEqualTo("This link leads nowhere");
        assertThat(page.navigate("/me").ok()).isTrue();
        assertThat(page.innerText("#letters")).contains(second, "waits");
        confirms(letters, second, page);
        assertThat(page.url()).endsWith("/letters/confirmed");
        page.navigate("/me");
        assertThat(page.innerText("#letters")).contains(second, "confirmed");

        String letter = letters.follow(page, "/challenges/", second);
        assertThat(letter).contains("Your week", page.innerText("h1"));
        letters.follow(page, "/letters/stop/", second);
        page.click("form[action^='/letters/stop/'] button");
        assertThat(page.url()).endsWith("/letters/stopped");
        page.navigate("/me");
        assertThat(page.innerText("#letters")).doesNotContain(second);
      });
      answersFromTheLetter(letters, ida);
    }
  }

  /** On a phone without JavaScript, by somebody who has not signed in; looking, as mail programs do, answers nothing. */
  private void answersFromTheLetter(Letterbox letters, String expert) {
    String invitation = stage.ask(expert);
    try (BrowserContext context = Chromium.running().newContext(Look.PHONE.options().setLocale("en").setJavaScriptEnabled(false))) {
      context.setDefaultTimeout(PATIENCE_MILLIS);
      Page page = context.newPage();
      letters.follow(page, "/letters/answer/", expert + "@example.org");
      assertThat(page.url()).endsWith("/accept");
      String link = page.url().replaceAll("/accept$", "");
      List.of("/decline", "/suggest", "").forEach(other -> assertThat(page.navigate(link + other).ok()).isTrue());
      assertThat(stage.api(expert).get("/api/v1/invitations/" + invitation).text("/state")).isEqualTo("pending");
      assertThat(page.navigate(link + "/accept").headers())
          .containsEntry("referrer-policy", "no-referrer").containsEntry("x-robots-tag", "noindex, nofollow").containsEntry("cache-control", "no-store");

      page.click("form[action$='/accept'] button");
      assertThat(page.url()).isEqualTo(link);
      assertThat(page.innerText("main")).contains("You said yes", "Answered on");
      assertThat(page.navigate(link + "/decline").ok()).isTrue();
      assertThat(page.locator("main form").count()).isZero();
      isSeenByTheCity(page, expert, invitation);
    }
  }

  private void isSeenByTheCity(Page page, String expert, String engagement) {
    page.navigate("/act-as");
    page.selectOption("#city", stage.city);
    page.click("button[value=city]");
    page.navigate("/engagements/" + engagement);
    assertThat(page.locator("a[href='/people/" + expert + "']").count()).isPositive();
  }

  private static void wantsLettersAt(String address, Page page) {
    page.navigate("/me");
    page.click("#letters a");
    page.fill("#email", address);
    page.click("main form[action='/letters'] button");
    assertThat(page.locator(".toast-line").isVisible()).isTrue();
  }

  private static void confirms(Letterbox letters, String address, Page page) {
    letters.follow(page, "/letters/confirm/", address);
    page.click("form[action^='/letters/confirm/'] button");
  }

  private String writtenToToday(String name) {
    return IntStream.iterate(0, number -> number + 1)
        .mapToObj(number -> name + number)
        .filter(it -> Math.floorMod((it + "-" + stage.mark()).hashCode(), DAYS_OF_A_WEEK) == Math.floorMod(LocalDate.now(ZoneOffset.UTC).toEpochDay(), DAYS_OF_A_WEEK))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isForPractitionersOnly() {
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      Page page = context.newPage();
      page.navigate("/act-as");
      page.click("button[value=coordinator]");

      assertThat(page.navigate("/me").status()).isEqualTo(403);
    }
  }
}
