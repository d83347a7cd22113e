package org.connectivecities.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at pages. */
enum Look {
  LIGHT("en", 1280, ColorScheme.LIGHT, false),
  DARK("de", 1280, ColorScheme.DARK, false),
  FORCED_COLOURS("fr", 1280, ColorScheme.LIGHT, true),
  PHONE("es", 360, ColorScheme.LIGHT, false),
  /** The width that 400 % of zoom leave of 1280. */
  NARROW("pt", 320, ColorScheme.DARK, false),
  RIGHT_TO_LEFT("ar", 1280, ColorScheme.LIGHT, false);

  private static final int HEIGHT = 900;

  private final String language;
  private final int width;
  private final ColorScheme scheme;
  private final boolean forced;

  Look(String language, int width, ColorScheme scheme, boolean forced) {
    this.language = language;
    this.width = width;
    this.scheme = scheme;
    this.forced = forced;
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setBaseURL(RunningPlatform.running().portal().toString())
        .setLocale(language)
        .setViewportSize(width, HEIGHT)
        .setColorScheme(scheme)
        // While a page scrolls smoothly nothing in it stands still, and without JavaScript Playwright cannot wait for that.
        .setReducedMotion(ReducedMotion.REDUCE)
        .setForcedColors(forced ? ForcedColors.ACTIVE : ForcedColors.NONE);
  }
}
