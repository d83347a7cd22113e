package org.connectivecities.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages for thin lines: bytes on the wire, and requests. */
@ExtendWith(PlatformExtension.class)
class LightPagesJourney {

  private static final int FIRST_VIEW = 60_000;
  private static final int SCRIPTS = 20_000;
  private static final int LATER_VIEW = 15_000;
  private static final int REQUESTS = 8;

  private final Stage stage = Stage.ready();

  /** What one page took over the line: bytes by address. */
  private static final class Line {

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Integer> bytes = new HashMap<>();

    Line(BrowserContext context, Page page) {
      CDPSession session = context.newCDPSession(page);
      session.on("Network.requestWillBeSent", event -> addresses.put(id(event), event.getAsJsonObject("request").get("url").getAsString()));
      session.on("Network.loadingFinished", event -> bytes.put(addresses.get(id(event)), event.get("encodedDataLength").getAsInt()));
      session.send("Network.enable");
    }

    private static String id(JsonObject event) {
      return event.get("requestId").getAsString();
    }

    Map<String, Integer> take(Page page, String path) {
      bytes.clear();
      page.navigate(path);
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      // What the browser still had costs nothing.
      bytes.values().removeIf(size -> size == 0);
      return Map.copyOf(bytes);
    }
  }

  private static int sum(Map<String, Integer> taken, String ending) {
    return taken.entrySet().stream().filter(file -> file.getKey().endsWith(ending)).mapToInt(Map.Entry::getValue).sum();
  }

  @Test
  void comeInFewBytesAndRequests() {
    try (BrowserContext context = Chromium.running().newContext(Look.LIGHT.options())) {
      Page page = context.newPage();
      Line line = new Line(context, page);

      Map<String, Integer> first = line.take(page, "/");
      assertThat(first.size()).as(first.toString()).isBetween(2, REQUESTS);
      assertThat(sum(first, "")).as(first.toString()).isBetween(1_000, FIRST_VIEW);
      assertThat(sum(first, ".js")).as(first.toString()).isBetween(1_000, SCRIPTS);

      for (String path : new String[] {"/search?q=retention+squares", "/challenges", "/challenges/new/words", "/status"}) {
        Map<String, Integer> later = line.take(page, path);
        assertThat(sum(later, "")).as(later.toString()).isBetween(500, LATER_VIEW);
      }
      page.navigate("/act-as");
      page.fill("#expert", stage.carla);
      page.click("button[value=practitioner]");
      for (String path : new String[] {"/me", "/me/invitations/" + stage.invitation, "/me/profile/about", "/me/profile/practices/p-new"}) {
        Map<String, Integer> later = line.take(page, path);
        assertThat(sum(later, "")).as(later.toString()).isBetween(500, LATER_VIEW);
      }
    }
  }
}
