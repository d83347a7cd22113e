package org.connectivecities.matching.engagement.web;

import java.util.Locale;

/** Enumerations as they are written in bodies: lower-kebab-case. */
final class WireNames {

  private WireNames() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
