package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Takes the pictures of the guides, to target/guide; journeys/guide-pictures puts them into the portal. */
@ExtendWith(PlatformExtension.class)
class GuidePicturesJourney {

  private static final Path PICTURES = Path.of("target/guide");
  private static final int WIDTH = 720;
  private static final int HEIGHT = 480;
  private static final int QUALITY = 60;
  private static final int MARGIN = 12;

  private final Stage stage = Stage.ready();

  private record Picture(String address, String from) {

    static Picture of(String address) {
      return new Picture(address, "h1");
    }
  }

  @Test
  void showEachStep() {
    Browser.NewContextOptions options = Look.LIGHT.options().setViewportSize(WIDTH, HEIGHT);
    try (BrowserContext context = Chromium.running().newContext(options)) {
      Page page = context.newPage();
      actAs(page, "city");
      take(page, "city", ofCities());
      actAs(page, "practitioner");
      take(page, "practitioner", ofPractitioners());
      actAs(page, "coordinator");
      take(page, "coordinator", ofCoordinators());
    }
    assertThat(PICTURES.resolve("coordinator-5.jpg")).isNotEmptyFile();
  }

  private List<Picture> ofCities() {
    return List.of(
        Picture.of("/challenges/new/words"),
        Picture.of("/challenges/" + stage.challenge),
        new Picture("/shortlists/" + stage.shortlist, ".compare"),
        new Picture("/shortlists/" + stage.shortlist, "#choice"),
        Picture.of("/engagements/" + stage.engagement));
  }

  private List<Picture> ofPractitioners() {
    return List.of(
        new Picture("/me", "a[href='/me/profile/practices']"),
        Picture.of("/me/profile/practices/p-new"),
        Picture.of("/me/invitations/" + stage.invitation),
        Picture.of("/me/why"),
        Picture.of("/me/data"));
  }

  private List<Picture> ofCoordinators() {
    return List.of(
        Picture.of("/desk"),
        new Picture("/desk/shortlists/" + stage.pending, "#people"),
        Picture.of("/desk/vetting"),
        Picture.of("/desk/assignment"),
        new Picture("/desk/reports", "#unmet"));
  }

  private void actAs(Page page, String who) {
    page.navigate("/act-as");
    if (who.equals("city")) {
      page.selectOption("#city", stage.city);
    }
    if (who.equals("practitioner")) {
      page.fill("#expert", stage.carla);
    }
    page.click("button[value=" + who + "]");
  }

  private void take(Page page, String reader, List<Picture> pictures) {
    for (int step = 1; step <= pictures.size(); step++) {
      Picture picture = pictures.get(step - 1);
      page.navigate(picture.address());
      nameEverybody(page);
      Locator from = page.locator("main " + picture.from()).first();
      double top = Math.max(from.boundingBox().y - MARGIN, 0);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setClip(new Clip(0, top, WIDTH, HEIGHT))
              .setType(ScreenshotType.JPEG)
              .setQuality(QUALITY)
              .setPath(PICTURES.resolve(reader + "-" + step + ".jpg")));
    }
  }

  /** Whoever is on the stage has names that tests can tell apart; in a picture people have names of people. */
  private void nameEverybody(Page page) {
    List<List<String>> names =
        List.of(
            List.of(" " + stage.mark(), ""), List.of(stage.mark(), ""),
            List.of("Home of boris-Verbandsgemeindeverwaltungsfachangestellter", "Bremen"),
            List.of("boris-Verbandsgemeindeverwaltungsfachangestellter", "Boris Berg"),
            List.of("Home of anna", "Leipzig"), List.of("anna", "Anna Albers"),
            List.of("Home of carla", "Kassel"), List.of("carla", "Carla Costa"),
            List.of("Home of nora", "Ulm"), List.of("nora", "Nora Nkrumah"));
    page.evaluate(
        """
        names => {
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            for (const [from, to] of names) texts.currentNode.data = texts.currentNode.data.replaceAll(from, to);
          }
        }""",
        names);
  }
}
