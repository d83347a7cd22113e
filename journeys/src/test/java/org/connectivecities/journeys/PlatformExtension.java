package org.connectivecities.journeys;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Every service of the platform runs before the first journey starts, and is there again after one that stopped it. */
final class PlatformExtension implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    RunningPlatform.running();
  }
}
