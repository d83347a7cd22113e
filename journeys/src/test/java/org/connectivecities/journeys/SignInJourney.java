package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.connectivecities.local.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample city signs in at the platform's own provider, posts a challenge as itself, and signs out. */
@ExtendWith(PlatformExtension.class)
class SignInJourney {

  private static final String GO_ON = "button[value=next]";

  /** What the sample account kofi acts for. */
  private static final String CITY = "kumasi-gh";

  private static final RunningPlatform PLATFORM = RunningPlatform.running();
  private static ServiceProcess portal;
  private static SigningIn people;

  @BeforeAll
  static void start() {
    new Network(PLATFORM.api()).cityCalled(CITY, "Kumasi", "GH");
    portal = PLATFORM.signInPortal();
    people = new SigningIn(portal.uri(), PLATFORM.service(RunningPlatform.IDENTITY).uri().resolve("/login"), PLATFORM.samplePassword());
  }

  @AfterAll
  static void stop() {
    portal.stop();
  }

  @Test
  void leadsBackToWhatTheCityWasWritingAndPostsItInItsName() {
    try (BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      page.navigate("/challenges/new/words");
      page.fill("#challenge", "Every rainy season stormwater floods the informal quarters of our city.");
      page.fill("#success", "Cellars stay dry.");
      page.click(GO_ON);
      people.as("kofi", page);

      assertThat(page.url()).endsWith("/challenges/new/topics");
      assertThat(page.textContent("header.head")).contains("Kofi of Kumasi");
      page.navigate("/challenges/check");
      page.click("form[action='/challenges/check'] button");
      assertThat(page.url()).endsWith("/posted");
      page.navigate("/challenges?mine=true");
      assertThat(page.content()).contains("floods the informal quarters");
    }
  }

  @Test
  void endsEverywhereWhenSomebodySignsOut() {
    try (BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      page.navigate("/challenges?mine=true");
      people.as("birte", page);
      // One more page: the login has been renewed by now, and it is the renewed one that must end.
      page.navigate("/challenges?mine=true");
      people.endsEverywhere(page);
    }
  }

  @Test
  void leadsWhoComesWithALinkToAProfileBySigningInAndTakesNoGuess() {
    try (BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      page.navigate("/takeover/guessed");
      people.as("fatou", page);
      assertThat(page.url()).endsWith("/takeover/guessed");
      page.click("form[action='/takeover/guessed'] button");

      assertThat(page.textContent("h1")).isEqualTo("This link leads nowhere");
    }
    try (BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      page.navigate("/takeover/guessed");
      people.as("heike", page);

      assertThat(page.textContent("h1")).isEqualTo("Your account has a profile already");
    }
  }

  /** The administrator's sample account, which no other journey signs in with: the profile stays its own. */
  @Test
  void makesAProfileOneOwnByTheLinkInItsLetter() throws Exception {
    try (Letterbox letters = new Letterbox(PLATFORM, portal.uri()); BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      String id = people.takeOver(PLATFORM, letters, "adam", page);
      letters.follow(page, "/takeover/", id + "@example.org");
      assertThat(page.textContent("h1")).isEqualTo("Your account has a profile already");
    }
  }

  @Test
  void leadsAFunderToTheReportsAndNoFurther() {
    try (BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      page.navigate("/desk/reports");
      people.as("fatou", page);

      assertThat(page.url()).endsWith("/desk/reports");
      page.fill("#funder", "Example Bank");
      page.click("form.filters button");
      assertThat(page.url()).contains("funder=Example");
      assertThat(page.locator("a[href='/desk']").count()).isZero();
      assertThat(page.navigate("/desk/vetting").status()).isEqualTo(403);
    }
  }

  @Test
  void showsNoTokenToTheBrowser() {
    try (BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      page.navigate("/challenges?mine=true");
      people.as("kofi", page);
      List<Cookie> cookies = context.cookies(portal.uri().toString());

      assertThat(cookies).extracting(cookie -> cookie.name).contains("session");
      assertThat(cookies).allMatch(cookie -> cookie.value.length() < 100, "is no token");
      assertThat(cookies).filteredOn(cookie -> cookie.name.equals("session")).allMatch(cookie -> cookie.httpOnly);
      assertThat(page.content()).doesNotContain("eyJ");
    }
  }

  @Test
  void outlivesARestartOfEveryService() {
    try (BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      page.navigate("/challenges?mine=true");
      people.as("kofi", page);
      PLATFORM.restartServices();

      page.navigate("/challenges?mine=true");
      assertThat(page.textContent("header.head")).contains("Kofi of Kumasi");
      assertThat(page.url()).endsWith("/challenges?mine=true");

      portal.kill();
      portal.restart().awaitHealthy(RunningPlatform.PATIENCE);
      page.navigate("/challenges?mine=true");
      assertThat(page.textContent("header.head")).as("without the password").contains("Kofi of Kumasi");
    }
  }

  @Test
  void saysThatTheProviderIsAwayAndIsThereAgainWithIt() {
    try (BrowserContext context = people.visitor()) {
      Page page = context.newPage();
      page.navigate("/challenges?mine=true");
      people.as("kofi", page);
      PLATFORM.service(RunningPlatform.IDENTITY).stop();

      assertThat(page.navigate("/challenges?mine=true").status()).isEqualTo(503);
      PLATFORM.revive(RunningPlatform.IDENTITY);
      assertThat(page.navigate("/challenges?mine=true").status()).isEqualTo(200);
      assertThat(page.textContent("header.head")).contains("Kofi of Kumasi");
    }
  }
}
