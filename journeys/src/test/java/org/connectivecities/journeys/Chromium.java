package org.connectivecities.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for all journeys through pages. */
final class Chromium {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
          "--disable-quic", "--no-first-run");
  private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

  private static Browser running;

  private Chromium() {}

  static synchronized Browser running() {
    if (running == null) {
      Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      running = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(FLAGS));
    }
    return running;
  }

  /** @throws IllegalStateException that says what to install: pages that nobody looked at are not proven */
  private static Path installed() {
    Stream<String> named = Optional.ofNullable(System.getenv("CC_CHROMIUM")).stream();
    return Stream.concat(named, Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "The journeys through the pages need Chromium: install it (Debian: apt-get install chromium) or name it in CC_CHROMIUM"));
  }
}
