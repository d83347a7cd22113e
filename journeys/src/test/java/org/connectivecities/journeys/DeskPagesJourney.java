package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A coordinator reviews what is proposed and publishes it: without JavaScript, by keyboard, and beside a second reviewer. */
@ExtendWith(PlatformExtension.class)
class DeskPagesJourney {

  /** For busy machines; nothing here is about speed. */
  private static final double PATIENCE_MILLIS = 60_000;

  private final Stage stage = Stage.ready();
  private final Api cora = RunningPlatform.running().api().coordinator();

  private static void atTheDesk(Browser.NewContextOptions options, Consumer<Page> work) {
    try (BrowserContext context = Chromium.running().newContext(options)) {
      context.setDefaultTimeout(PATIENCE_MILLIS);
      Page page = context.newPage();
      page.navigate("/act-as?next=/desk");
      page.click("button[value=coordinator]");
      work.accept(page);
    }
  }

  @Test
  void needsNoJavaScript() {
    String id = stage.shortlistUnderReview();
    atTheDesk(Look.PHONE.options().setJavaScriptEnabled(false), page -> {
      page.selectOption("#waits", "review-shortlist");
      page.click(".filters button");
      assertThat(page.url()).contains("waits=review-shortlist");
      page.click("a[href='/desk/shortlists/" + id + "']");
      String person = page.locator(".rows > li").first().getAttribute("id").substring(2);
      removesWithAReason(page, person);
      addsFromTheSearch(page, person);
      movesUp(page, person);
      page.click("button[value=publish]");

      assertThat(page.url()).endsWith("/desk");
      assertThat(page.locator(".toast-line").isVisible()).isTrue();
    });
    Answer published = cora.get("/api/v1/shortlists/" + id).ok();
    assertThat(published.text("/state")).isEqualTo("published");
    assertThat(published.text("/matches/" + (published.json().get("matches").size() - 1) + "/addedBecause")).as("moved up from the end").isEmpty();
    assertThat(published.raw().body()).contains("Found the time after all.");
    assertThat(published.text("/note")).isEqualTo("Ask about the rainy season.");
  }

  private static void removesWithAReason(Page page, String person) {
    page.fill("#note", "Ask about the rainy season.");
    page.click(inRow(person, "details:has(input[name^=reason]) summary"));
    page.click(button("remove", person));
    assertThat(page.locator(".faults a").getAttribute("href")).isEqualTo("#reason:" + person);
    page.fill(inRow(person, "input[name^=reason]"), "Has no time before the rain.");
    page.click(button("remove", person));

    assertThat(page.locator("#p-" + person).count()).isZero();
    assertThat(page.inputValue("#note")).as("words of another field").isEqualTo("Ask about the rainy season.");
  }

  private void addsFromTheSearch(Page page, String person) {
    // Who was proposed first may be of another journey's network; its word ends their id.
    page.fill("#q", person.substring(person.lastIndexOf('-') + 1));
    page.keyboard().press("Enter");
    page.fill("[name='because:" + person + "']", "Found the time after all.");
    page.click(button("add", person));
    assertThat(page.locator(inRow(person, ".who h3")).isVisible()).isTrue();
  }

  private static void movesUp(Page page, String person) {
    page.click(button("up", person));
    assertThat(page.locator(".toast-line").isVisible()).isTrue();
  }

  @Test
  void needsNoMouse() {
    String id = stage.shortlistUnderReview();
    atTheDesk(Look.LIGHT.options(), page -> {
      Hands.KEYBOARD.press(page, "a[href='/desk/shortlists/" + id + "']");
      String second = page.locator(".rows > li:nth-child(2)").getAttribute("id").substring(2);
      Hands.KEYBOARD.press(page, button("up", second));
      assertThat(page.locator(".rows > li").first().getAttribute("id")).isEqualTo("p-" + second);
      assertThat(page.evaluate("document.activeElement.value")).as("focus stays with the person").isEqualTo("down:" + second);
      Hands.KEYBOARD.write(page, "#note", "Both speak English.");
      Hands.KEYBOARD.press(page, "button[value=publish]");
      assertThat(page.url()).endsWith("/desk");
    });
    assertThat(cora.get("/api/v1/shortlists/" + id).ok().text("/state")).isEqualTo("published");
  }

  @Test
  void keepsWhatIsTypedWhenSomebodyIsDraggedToAnotherPlace() {
    String id = stage.shortlistUnderReview();
    atTheDesk(Look.LIGHT.options(), page -> {
      page.navigate("/desk/shortlists/" + id);
      List<String> before = peopleOn(page);
      page.fill("#note", "Not stored yet.");
      page.dragAndDrop(".rows > li:nth-child(1) .grip", ".rows > li:nth-child(2) .who");
      page.locator(".toast-line").waitFor();
      page.waitForLoadState();

      assertThat(peopleOn(page)).startsWith(before.get(1), before.get(0)).hasSameSizeAs(before);
      assertThat(page.inputValue("#note")).isEqualTo("Not stored yet.");

      page.fill("#note", "Left by a link.");
      page.click(".rows > li:nth-child(1) h3 a");
      await().atMost(Network.SOON).until(() -> page.navigate("/desk/shortlists/" + id).ok() && page.inputValue("#note").equals("Left by a link."));
    });
  }

  private static List<String> peopleOn(Page page) {
    return page.locator(".rows > li").all().stream().map(row -> row.getAttribute("id")).toList();
  }

  @Test
  void hasKeysThatCanBeTurnedOff() {
    atTheDesk(Look.LIGHT.options(), page -> {
      page.navigate("/desk/shortlists/" + stage.pending);
      page.keyboard().press("j");
      page.keyboard().press("j");
      assertThat(page.evaluate("document.activeElement.closest('li').previousElementSibling.previousElementSibling")).as("the second row").isNull();
      page.keyboard().press("r");
      page.keyboard().type("jap");
      assertThat(page.evaluate("document.activeElement.value")).as("keys are letters where one writes").isEqualTo("jap");
      page.click("form.keys summary");
      page.click("form.keys button");
      page.keyboard().press("j");
      assertThat(page.evaluate("document.activeElement.closest('li')")).isNull();
    });
  }

  @Test
  void overwritesNothingThatAnotherReviewerDid() {
    String id = stage.shortlistUnderReview();
    atTheDesk(Look.LIGHT.options(), page -> {
      page.navigate("/desk/shortlists/" + id);
      String last = page.locator(".rows > li").last().getAttribute("id").substring(2);
      String first = page.locator(".rows > li").first().getAttribute("id").substring(2);
      coraDoes(id, "{\"action\": \"remove\", \"expertId\": \"" + first + "\", \"reason\": \"Knows the mayor.\"}");
      page.fill("#note", "Half a sentence");
      page.click(button("up", last));

      assertThat(page.locator(".notice.due").first().textContent()).contains("Knows the mayor.");
      assertThat(page.locator("#p-" + first).count()).isZero();
      assertThat(page.inputValue("#note")).isEqualTo("Half a sentence");
      page.click(".notice.due " + button("up", last));
      assertThat(page.locator(".toast-line").isVisible()).isTrue();
    });
  }

  @Test
  void keepsBothChangesThatDoNotCollide() {
    String id = stage.shortlistUnderReview();
    atTheDesk(Look.LIGHT.options(), page -> {
      page.navigate("/desk/shortlists/" + id);
      coraDoes(id, "{\"action\": \"note\", \"text\": \"Call the city first.\"}");
      page.click(button("up", page.locator(".rows > li:nth-child(2)").getAttribute("id").substring(2)));

      assertThat(page.locator(".toast-line").isVisible()).isTrue();
      assertThat(page.locator("section.notice").textContent()).contains("Call the city first.");
      assertThat(page.inputValue("#note")).isEqualTo("Call the city first.");
    });
  }

  @Test
  void takesInANewProfileOnlyByAWord() {
    String olga = stage.newcomer("olga");
    atTheDesk(Look.PHONE.options().setJavaScriptEnabled(false), page -> {
      page.click("a[href='/desk/vetting']");
      page.click(about(olga) + "summary");
      page.click(about(olga) + "form[action$='/no'] button");
      assertThat(page.locator(".faults a").getAttribute("href")).isEqualTo("#reason-" + olga);
      page.fill("[id='reason-" + olga + "']", "Name your office.");
      page.click(about(olga) + "form[action$='/no'] button");
      assertThat(page.locator("section " + about(olga)).textContent()).contains("Name your office.");
    });
    assertThat(stage.api(olga).get("/api/v1/experts/" + olga).text("/vetting/reason")).isEqualTo("Name your office.");
    assertThat(stage.isFound(olga)).isFalse();
    atTheDesk(Look.LIGHT.options(), page -> {
      Hands.KEYBOARD.press(page, "a[href='/desk/vetting']");
      Hands.KEYBOARD.press(page, about(olga) + "form[action$='/yes'] button");
      assertThat(page.locator(about(olga)).count()).isZero();
    });
    stage.awaitSearchable(olga);
  }

  private static String about(String expertId) {
    return ".cards > li:has(a[href='/people/" + expertId + "']) ";
  }

  @Test
  void takesARosterOnlyAfterItWasTried() {
    String roster = "name,city,country\nRosa %1$s,Bremen,DE\nTom %1$s,Kiel,XX\n".formatted(stage.mark());
    var file = new FilePayload("roster.csv", "text/csv", roster.getBytes(StandardCharsets.UTF_8));
    var unreadable = new FilePayload("roster.csv", "text/csv", "name,shoe size\nRosa,38\n".getBytes(StandardCharsets.UTF_8));
    atTheDesk(Look.PHONE.options().setJavaScriptEnabled(false), page -> {
      page.navigate("/desk/import?lang=de");
      page.click("form[enctype] button");
      assertThat(page.locator(".faults a").getAttribute("href")).isEqualTo("#file");
      page.setInputFiles("#file", unreadable);
      page.click("form[enctype] button");
      assertThat(page.locator(".faults").textContent()).contains("shoe size", "keine bekannte Spalte");
      page.setInputFiles("#file", file);
      page.click("form[enctype] button");
      assertThat(page.locator("tbody tr").allTextContents()).singleElement().asString().contains("3", "country", "kein Ländercode");
      page.click("form[action$=take] button");
      assertThat(page.locator("details a[href^='/people/']").count()).isEqualTo(1);
    });
  }

  @Test
  void worksOutWhoCouldHelpWithWhat() {
    atTheDesk(Look.PHONE.options().setJavaScriptEnabled(false), page -> {
      page.click("a[href='/desk/assignment']");
      page.selectOption("#variant", "total");
      page.click("form.filters button");
      assertThat(page.url()).contains("/desk/assignment/");
      assertThat(page.locator(".numbers li").count()).isEqualTo(3);
      assertThat(page.locator(".queue li").count()).isPositive();
    });
  }

  @Test
  void countsWhatNobodyHasMetAndWhoIsNeverAsked() {
    atTheDesk(Look.PHONE.options().setJavaScriptEnabled(false), page -> {
      page.click("a[href='/desk/reports']");
      page.selectOption("#region", "sub-saharan-africa");
      page.selectOption("#topic", "stormwater");
      page.click("form.filters button");
      int open = Integer.parseInt(page.locator("td.tint-4").textContent());
      assertThat(open).isPositive();
      String csv = page.request().get(page.getAttribute("a[href*='demand.csv']", "href")).text();
      assertThat(csv.lines()).as("head, one cell, all").hasSize(3);
      assertThat(page.request().get(page.getAttribute("a[href*='demand.xlsx']", "href")).body()).startsWith('P', 'K');
      assertThat(page.request().get(page.getAttribute("a[href*='demand.pdf']", "href")).body()).startsWith('%', 'P', 'D', 'F');
      page.click("a[href='/desk/people']");
      assertThat(page.locator("section[aria-labelledby=never] li").count()).as(() -> "never asked, in " + page.content()).isPositive();
    });
  }

  @Test
  void isForCoordinatorsOnly() {
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      Page page = context.newPage();
      page.navigate("/act-as?next=/desk");
      page.selectOption("#city", stage.city);
      page.click("button[value=city]");

      assertThat(page.locator(".queue").count()).isZero();
      assertThat(page.navigate("/desk/shortlists/" + stage.pending).status()).isEqualTo(403);
      assertThat(page.navigate("/desk/reports").status()).isEqualTo(403);
    }
  }

  private void coraDoes(String shortlistId, String action) {
    String path = "/api/v1/shortlists/" + shortlistId;
    cora.post(path + "/review", cora.get(path).ok().etag(), "{\"actions\": [" + action + "]}").ok();
  }

  private static String inRow(String expertId, String what) {
    return "[id='p-" + expertId + "'] " + what;
  }

  private static String button(String wish, String expertId) {
    return "button[value='" + wish + ":" + expertId + "']";
  }
}
