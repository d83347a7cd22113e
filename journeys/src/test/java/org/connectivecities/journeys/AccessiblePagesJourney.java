package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of page in one look, and those that have most to show in every look: nothing that axe objects to, nothing wider
 * than the screen; pictures stay in target/screenshots.
 */
@ExtendWith(PlatformExtension.class)
class AccessiblePagesJourney {

  private static final int TWO_LINES = 110;
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  /** Map, facets, a form with faults to come, a clock, a comparison, a profile: the other pages are made of the same parts. */
  private static final Set<String> IN_EVERY_LOOK =
      Set.of(
          "front", "search", "context", "challenge", "shortlist", "person", "exchange", "talk", "mailbox", "answer-decline", "me", "invitation", "practice", "data", "desk",
          "desk-review", "desk-vetting", "desk-people", "desk-reports");

  private final Stage stage = Stage.ready();

  @ParameterizedTest
  @EnumSource(Look.class)
  void showsEveryPageToEverybody(Look look) {
    List<String> objections = new ArrayList<>();
    try (BrowserContext context = Chromium.running().newContext(look.options())) {
      Page page = context.newPage();
      objections.addAll(see(page, look, open()));
      writeTwoAnswers(page);
      actForTheCity(page);
      objections.addAll(see(page, look, signedIn()));
      page.navigate("/act-as");
      page.fill("#expert", stage.carla);
      page.click("button[value=practitioner]");
      objections.addAll(see(page, look, practitioner()));
      actAsACoordinator(page);
      objections.addAll(see(page, look, desk()));
      objections.addAll(seeMenu(page, look));
    }
    assertThat(objections).isEmpty();
  }

  private Map<String, String> open() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("front", "/");
    pages.put("search", "/search?q=retention+squares");
    pages.put("search-nobody", "/search?q=zzzqqqx");
    pages.put("challenges", "/challenges");
    pages.put("words", "/challenges/new/words");
    pages.put("act-as", "/act-as");
    pages.put("status", "/status");
    pages.put("answer-accept", "/letters/answer/" + stage.link + "/accept");
    pages.put("answer-decline", "/letters/answer/" + stage.link + "/decline");
    pages.put("answer-suggest", "/letters/answer/" + stage.link + "/suggest");
    pages.put("answer-gone", "/letters/answer/x1/accept");
    pages.put("letters-stop", "/letters/stop/x1");
    pages.put("letters-stopped", "/letters/stopped");
    pages.put("letters-confirm", "/letters/confirm/x1");
    pages.put("letters-confirmed", "/letters/confirmed");
    pages.put("guide", "/guide");
    pages.put("guide-city", "/guide/city");
    pages.put("missing", "/nothing-here");
    return pages;
  }

  private Map<String, String> signedIn() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("topics", "/challenges/new/topics");
    pages.put("languages", "/challenges/new/languages");
    pages.put("format", "/challenges/new/format");
    pages.put("context", "/challenges/new/context");
    pages.put("check", "/challenges/check");
    pages.put("mine", "/challenges?mine=true");
    pages.put("mailbox", "/letters");
    pages.put("search-again", "/search?q=" + stage.mark());
    pages.put("challenge", "/challenges/" + stage.challenge);
    pages.put("shortlist", "/shortlists/" + stage.shortlist);
    pages.put("person", "/people/" + stage.anna);
    pages.put("exchange", "/engagements/" + stage.engagement);
    pages.put("talk", "/engagements/" + stage.engagement + "/talk?day=2099-07-01&time=14:30&minutes=60&here=Africa/Accra&there=Europe/Berlin");
    return pages;
  }

  private Map<String, String> practitioner() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("me", "/me");
    pages.put("invitation", "/me/invitations/" + stage.invitation);
    pages.put("near", "/me/near");
    pages.put("why", "/me/why");
    pages.put("note", "/me/note");
    pages.put("data", "/me/data");
    pages.put("practices", "/me/profile/practices");
    pages.put("practice", "/me/profile/practices/p-new");
    pages.put("competence", "/me/profile/competences/c-new");
    List.of("about", "languages", "formats", "time", "consent", "contact").forEach(part -> pages.put("profile-" + part, "/me/profile/" + part));
    return pages;
  }

  private Map<String, String> desk() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("desk", "/desk");
    pages.put("desk-review", "/desk/shortlists/" + stage.pending + "?q=" + stage.mark());
    pages.put("desk-published", "/desk/shortlists/" + stage.shortlist);
    pages.put("desk-teams", "/desk/shortlists/" + stage.pending + "/teams");
    pages.put("desk-vetting", "/desk/vetting");
    pages.put("desk-assignment", "/desk/assignment");
    pages.put("desk-people", "/desk/people");
    pages.put("desk-reports", "/desk/reports");
    pages.put("desk-import", "/desk/import");
    return pages;
  }

  private void writeTwoAnswers(Page page) {
    page.navigate("/challenges/new/words");
    page.fill("#challenge", "Stormwater floods the informal quarters. " + stage.mark());
    page.click("button[value=next]");
  }

  private void actForTheCity(Page page) {
    page.selectOption("#city", stage.city);
    page.click("button[value=city]");
  }

  private static void actAsACoordinator(Page page) {
    page.navigate("/act-as");
    page.click("button[value=coordinator]");
  }

  private static List<String> see(Page page, Look look, Map<String, String> pages) {
    List<String> objections = new ArrayList<>();
    pages.forEach((name, path) -> {
      if (look == Look.LIGHT || IN_EVERY_LOOK.contains(name)) {
        objections.addAll(see(page, look, name, path));
      }
    });
    return objections;
  }

  /** Of a coordinator, who has most of it. On a phone it is behind a button, so that the page begins near its top. */
  private static List<String> seeMenu(Page page, Look look) {
    page.navigate("/desk");
    if (page.locator(".chief > summary").isVisible()) {
      assertThat(page.locator("header.head").boundingBox().height).as("two lines at most").isLessThan(TWO_LINES);
      page.click(".chief > summary");
    }
    assertThat(page.locator("header form[action='/sign-out'] button").isVisible()).isTrue();
    return look(page, look, "menu");
  }

  private static List<String> see(Page page, Look look, String name, String path) {
    page.navigate(path);
    return look(page, look, name);
  }

  private static List<String> look(Page page, Look look, String name) {
    List<String> objections = new ArrayList<>();
    // Without frames there is nothing to gather in a page of axe's own.
    new AxeBuilder(page).setLegacyMode(true).options(objectionsOnly()).analyze().getViolations().forEach(rule -> objections.add(name + ": " + described(rule)));
    if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
      objections.add(name + ": is wider than the screen");
    }
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(look.name().toLowerCase()).resolve(name + ".png")));
    return objections;
  }

  /** Everything is looked at; of what axe finds in order it need not tell every element. */
  private static AxeRunOptions objectionsOnly() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static String described(Rule rule) {
    return rule.getId() + " at " + rule.getNodes().getFirst().getHtml();
  }
}
