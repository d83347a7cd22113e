package org.connectivecities.journeys;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.connectivecities.local.ServiceProcess;
import org.connectivecities.local.run.Mailbox;

/**
 * The mailbox that {@code ./run} has, and for as long as it is there a profile-service that hands letters to it instead of the usual
 * one, and that asks every second whether a weekly letter is due.
 */
final class Letterbox implements AutoCloseable {

  private final RunningPlatform platform;
  private final Mailbox mail;
  private final ServiceProcess writer;

  Letterbox(RunningPlatform platform, URI portal) {
    this.platform = platform;
    mail = opened();
    platform.service(RunningPlatform.PROFILE).stop();
    Map<String, String> settings = new HashMap<>(mail.settings());
    settings.put("CC_PORTAL_URL", portal.toString());
    settings.put("CC_WEEKLY_CHECK", "1s");
    writer = platform.startInstead(RunningPlatform.PROFILE, settings);
  }

  private static Mailbox opened() {
    try {
      return Mailbox.open(0, 0);
    } catch (IOException taken) {
      throw new UncheckedIOException(taken);
    }
  }

  /** Opens the newest letter to that address at the mailbox's page, once it is the one with such a link, and clicks it. */
  String follow(Page page, String path, String address) {
    Locator link = page.locator("pre a[href*='" + path + "']").first();
    await().atMost(Network.SOON).until(() -> opensNewest(page, address) && link.count() > 0);
    String letter = page.innerText("main");
    link.click();
    return letter;
  }

  private boolean opensNewest(Page page, String address) {
    page.navigate(mail.address());
    Locator letters = page.locator("tr", new Page.LocatorOptions().setHasText(address)).locator("a");
    boolean there = letters.count() > 0;
    if (there) {
      letters.first().click();
    }
    return there;
  }

  @Override
  public void close() {
    writer.stop();
    mail.close();
    platform.revive(RunningPlatform.PROFILE);
  }
}
