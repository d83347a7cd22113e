package org.connectivecities.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** How somebody uses a page. */
enum Hands {
  MOUSE {
    @Override
    void press(Page page, String what) {
      page.click(what);
    }

    @Override
    void write(Page page, String where, String text) {
      page.fill(where, text);
    }

    @Override
    void choose(Page page, String where, String value) {
      page.selectOption(where, value);
    }
  },
  /** Tab, Enter, letters and arrows; what Tab does not reach is not there. */
  KEYBOARD {
    @Override
    void press(Page page, String what) {
      tabTo(page, what);
      page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    @Override
    void write(Page page, String where, String text) {
      tabTo(page, where);
      page.keyboard().insertText(text);
    }

    @Override
    void choose(Page page, String where, String value) {
      tabTo(page, where);
      Locator list = page.locator(where);
      for (int i = 0; i < MOST_STOPS && !list.inputValue().equals(value); i++) {
        page.keyboard().press("ArrowDown");
      }
    }
  };

  private static final int MOST_STOPS = 300;

  abstract void press(Page page, String what);

  abstract void write(Page page, String where, String text);

  abstract void choose(Page page, String where, String value);

  private static void tabTo(Page page, String what) {
    Locator target = page.locator(what).first();
    for (int i = 0; i < MOST_STOPS; i++) {
      if ((boolean) target.evaluate("element => element === document.activeElement")) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Tab does not reach " + what + " on " + page.url());
  }
}
