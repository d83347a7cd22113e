package org.connectivecities.profile.expert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ExpertDraft.AvailabilityDraft;
import org.connectivecities.profile.expert.ExpertDraft.CompetenceDraft;
import org.connectivecities.profile.expert.ExpertDraft.ConsentDraft;
import org.connectivecities.profile.expert.ExpertDraft.ContactDraft;
import org.connectivecities.profile.expert.ExpertDraft.LanguageDraft;
import org.connectivecities.profile.expert.ExpertDraft.OrganisationDraft;
import org.connectivecities.profile.expert.ExpertDraft.PracticeDraft;
import org.jspecify.annotations.Nullable;

/** People and profiles that tests speak of. */
public final class Sample {

  public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  public static final Actor COORDINATOR = new Actor("ana", Set.of("coordinator"), Map.of());
  public static final Actor ADMINISTRATOR = new Actor("root", Set.of("administrator"), Map.of());
  public static final Actor CITY = new Actor("kumasi-desk", Set.of("city"), Map.of("city", "kumasi-gh"));
  public static final Actor FUNDER = new Actor("fund", Set.of("funder"), Map.of());

  /** Knows two topics, each by its id and one label. */
  public static final FindTopic TOPICS = new FindTopic() {
    private final Map<String, String> known = Map.of(
        "stormwater", "stormwater", "Stormwater management", "stormwater", "public-space", "public-space");

    @Override
    public Optional<String> idOf(String written) {
      return Optional.ofNullable(known.get(written));
    }

    @Override
    public List<String> near(String written) {
      return written.startsWith("storm") ? List.of("stormwater") : List.of();
    }
  };

  /** German texts have an umlaut, very short ones do not tell. */
  public static final DetectLanguage LANGUAGES =
      text -> text.length() < 10 ? Optional.empty() : Optional.of(text.contains("ü") ? "de" : "en");

  public static final ProfileCheck CHECK = new ProfileCheck(TOPICS, LANGUAGES, "2026-12");

  private Sample() {}

  public static Actor practitioner(@Nullable String expert) {
    return new Actor("account", Set.of("practitioner"), expert == null ? Map.of() : Map.of("expert", expert));
  }

  /** The shortest valid one. */
  public static ExpertDraft shortDraft(@Nullable String id) {
    return new ExpertDraft(id, "Mara Lindqvist", null, null, "Bremen", "DE", null, null, null, null, null, null, null, null);
  }

  /** Has agreed to nothing. */
  public static ExpertDraft shortDraftWithEmail(String id) {
    return new ExpertDraft(
        id, "Tom", null, null, "Bremen", "DE", null, null, null, null, null, null, null, new ContactDraft(id + "@example.org", null));
  }

  /** Says something about everything. */
  public static ExpertDraft fullDraft(@Nullable String id) {
    return new ExpertDraft(
        id, "Mara Lindqvist", "Head of urban drainage", new OrganisationDraft("Hansewasser", "municipal-company"),
        "Bremen", "de", "Europe/Berlin",
        List.of(new LanguageDraft("de", "native"), new LanguageDraft("en", "c1")),
        List.of(new CompetenceDraft(null, "Stormwater management", "Regenwasser zurückhalten", null, "leading", 14)),
        List.of(practice("Fourteen retention squares"), practice("Drain wardens")),
        List.of("virtual-session", "study-tour"),
        new AvailabilityDraft(8, 6, List.of("sub-saharan-africa"), null, 1),
        new ConsentDraft(true, true, true, null, "2026-03-01"), new ContactDraft("mara@Example.org", "+49 421 123456"));
  }

  public static PracticeDraft practice(String title) {
    return new PracticeDraft(
        null, title, "Squares that flood on purpose.", "No flooded cellar.", "Two were locked at night.", "Bremen",
        "DE", 2019, List.of("stormwater", "public-space"), null, "https://example.org/squares");
  }

  public static ExpertDraft named(ExpertDraft draft, String name) {
    return new ExpertDraft(
        draft.id(), name, draft.role(), draft.organisation(), draft.city(), draft.country(), draft.timeZone(),
        draft.languages(), draft.competences(), draft.practices(), draft.formats(), draft.availability(),
        draft.consent(), draft.contact());
  }

  /** A checked expert as the store would be handed it. */
  public static Expert expert(String id, ExpertDraft draft) {
    ExpertResult result = new RegisterExpert(new InMemoryExperts(), CHECK, () -> NOW, (_, _, _, _) -> {}).register(COORDINATOR, draft);
    if (result instanceof ExpertResult.Done(Expert made, boolean _)) {
      return new Expert(
          new ExpertId(id), 1, made.profile(), made.contact(), made.status(), made.vetting(), made.createdAt(), made.updatedAt(), null, made.consents());
    }
    throw new AssertionError(result.toString());
  }

  /** Has registered and waits to be vetted. */
  public static Expert newcomer(String id) {
    Expert vetted = expert(id, fullDraft(id));
    return new Expert(
        vetted.id(), 1, vetted.profile(), vetted.contact(), vetted.status(), Vetting.WAITING, vetted.createdAt(), vetted.updatedAt(), null, vetted.consents());
  }

  public static String freshId() {
    return "e-" + UUID.randomUUID();
  }
}
