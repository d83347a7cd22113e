package org.connectivecities.profile.check;

import java.util.Locale;

/** An enumeration whose constants are lower-kebab-case on the wire and in storage. */
public interface WireName {

  String name();

  default String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
