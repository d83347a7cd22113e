package org.connectivecities.search.expertsearch;

import java.util.Locale;

/** By what people narrow a search. Values of one filter are alternatives; different filters must all hold. */
public enum Filter {
  TOPIC,
  LANGUAGE,
  COUNTRY,
  REGION,
  FORMAT,
  AVAILABLE;

  /** As on the wire. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
