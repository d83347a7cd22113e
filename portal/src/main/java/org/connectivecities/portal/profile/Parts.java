package org.connectivecities.portal.profile;

import java.util.Optional;

/** The parts of a profile that have a page of their own; practices and competences have one for each entry. */
final class Parts {

  private Parts() {}

  static Optional<Part> at(String slug) {
    return switch (slug) {
      case "about" -> Optional.of(new AboutPart());
      case "languages" -> Optional.of(new LanguagesPart());
      case "formats" -> Optional.of(new FormatsPart());
      case "time" -> Optional.of(new TimePart());
      case "consent" -> Optional.of(new ConsentPart());
      case "contact" -> Optional.of(new ContactPart());
      default -> Optional.empty();
    };
  }
}
