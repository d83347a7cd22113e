package org.connectivecities.profile.expert;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a practitioner tells the network of him- or herself, checked. The other services get a copy of all of it;
 * {@link Contact} data are therefore kept beside it, in the {@link Expert}. When the employer agreed stays here too.
 *
 * @param country ISO 3166 alpha-2
 * @param timeZone IANA name
 */
public record Profile(
    String name,
    @Nullable String role,
    @Nullable Organisation organisation,
    String city,
    String country,
    @Nullable String timeZone,
    List<LanguageSkill> languages,
    List<Competence> competences,
    List<Practice> practices,
    List<Format> formats,
    @Nullable Availability availability,
    Consent consent) {

  public Profile {
    languages = List.copyOf(languages);
    competences = List.copyOf(competences);
    practices = List.copyOf(practices);
    formats = List.copyOf(formats);
  }

  Profile withConsent(Consent other) {
    return new Profile(
        name, role, organisation, city, country, timeZone, languages, competences, practices, formats, availability, other);
  }
}
