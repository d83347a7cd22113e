package org.connectivecities.profile.letter;

import java.util.List;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * What of a reader shapes the words.
 *
 * @param name nothing where only an address is known
 * @param timeZone likewise; IANA name
 */
record Addressee(@Nullable String name, List<LanguageSkill> languages, @Nullable String timeZone) {

  static Addressee of(Expert reader) {
    return new Addressee(reader.profile().name(), reader.profile().languages(), reader.profile().timeZone());
  }

  static Addressee of(Mailbox reader) {
    return new Addressee(null, List.of(new LanguageSkill(reader.language(), null)), null);
  }
}
