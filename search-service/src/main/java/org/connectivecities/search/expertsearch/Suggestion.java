package org.connectivecities.search.expertsearch;

/**
 * Something that what was typed may become.
 *
 * @param value concept id, person's id, or the city's name
 * @param people whom it would find
 */
public record Suggestion(Kind kind, String value, String label, Amount people) {

  public enum Kind {
    TOPIC,
    PERSON,
    CITY
  }
}
