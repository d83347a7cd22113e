package org.connectivecities.profile.expert;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.connectivecities.profile.check.Codes;
import org.connectivecities.profile.check.Inspection;
import org.connectivecities.profile.check.Texts;
import org.connectivecities.profile.expert.ExpertDraft.AvailabilityDraft;
import org.connectivecities.profile.expert.ExpertDraft.ConsentDraft;
import org.connectivecities.profile.expert.ExpertDraft.ContactDraft;
import org.connectivecities.profile.expert.ExpertDraft.LanguageDraft;
import org.connectivecities.profile.expert.ExpertDraft.OrganisationDraft;
import org.jspecify.annotations.Nullable;

/**
 * Turns a draft into a declaration, or says everything that is wrong with it. Lists are bounded such that the largest
 * profile still fits into one event (1 MB).
 */
public final class ProfileCheck {

  static final int NAME = 120;

  private final KnowledgeCheck knowledge;
  private final String consentText;

  /** @param consentText version of the text that is shown at present */
  public ProfileCheck(FindTopic topics, DetectLanguage languages, String consentText) {
    this.consentText = consentText;
    this.knowledge = new KnowledgeCheck(topics, languages);
  }

  /**
   * @param before the profile that the draft replaces; its entries keep their ids
   * @return empty when the inspection has found faults
   */
  Optional<Declaration> check(ExpertDraft draft, @Nullable Profile before, Inspection in) {
    String name = in.required("name", draft.name(), Texts.line(NAME));
    String role = in.optional("role", draft.role(), Texts.line(NAME));
    Organisation organisation = organisation(in.at("organisation"), draft.organisation());
    String city = in.required("city", draft.city(), Texts.line(NAME));
    String country = in.required("country", draft.country(), Codes.country());
    String timeZone = in.optional("timeZone", draft.timeZone(), Codes.timeZone());
    List<LanguageSkill> languages = in.each("languages", draft.languages(), 20, ProfileCheck::language);
    List<Competence> competences = knowledge.competences(draft.competences(), before, in);
    List<Practice> practices = knowledge.practices(draft.practices(), before, in);
    List<Format> formats = in.eachText("formats", draft.formats(), 6, Codes.oneOf(Format.class));
    Availability availability = availability(in.at("availability"), draft.availability());
    Consent consent = consent(in.at("consent"), draft.consent());
    Contact contact = contact(in.at("contact"), draft.contact());
    if (!in.isClean()) {
      return Optional.empty();
    }
    Profile profile = new Profile(
        Objects.requireNonNull(name), role, organisation, Objects.requireNonNull(city),
        Objects.requireNonNull(country), timeZone, languages, competences, practices, formats, availability, consent);
    return Optional.of(new Declaration(profile, contact, consentText));
  }

  private static @Nullable Organisation organisation(Inspection in, @Nullable OrganisationDraft draft) {
    if (draft == null) {
      return null;
    }
    String name = in.required("name", draft.name(), Texts.line(200));
    Organisation.Type type = in.optional("type", draft.type(), Codes.oneOf(Organisation.Type.class));
    return name == null ? null : new Organisation(name, type);
  }

  private static @Nullable LanguageSkill language(Inspection in, LanguageDraft draft) {
    String language = in.required("language", draft.language(), Codes.language());
    LanguageSkill.Level level = in.optional("level", draft.level(), Codes.oneOf(LanguageSkill.Level.class));
    return language == null ? null : new LanguageSkill(language, level);
  }

  private static @Nullable Availability availability(Inspection in, @Nullable AvailabilityDraft draft) {
    return draft == null
        ? null
        : new Availability(
            in.within("daysPerYear", draft.daysPerYear(), 0, 366),
            in.within("noticeWeeks", draft.noticeWeeks(), 0, 104),
            in.eachText("regions", draft.regions(), 20, Texts.word()),
            in.optional("pausedUntil", draft.pausedUntil(), Codes.day()),
            in.within("parallelEngagements", draft.parallelEngagements(), 1, 10));
  }

  private static Contact contact(Inspection in, @Nullable ContactDraft draft) {
    return draft == null
        ? Contact.NONE
        : new Contact(
            in.optional("email", draft.email(), Texts.email()), in.optional("phone", draft.phone(), Texts.phone()));
  }

  private static Consent consent(Inspection in, @Nullable ConsentDraft draft) {
    return draft == null
        ? Consent.NONE
        : new Consent(
            given(draft.search()), given(draft.matching()), given(draft.email()), given(draft.partners()),
            in.optional("employerAgreed", draft.employerAgreed(), Codes.day()));
  }

  private static boolean given(@Nullable Boolean consent) {
    return Boolean.TRUE.equals(consent);
  }
}
