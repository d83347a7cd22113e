package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.check.Inspection;
import org.connectivecities.profile.expert.ExpertDraft.AvailabilityDraft;
import org.connectivecities.profile.expert.ExpertDraft.CompetenceDraft;
import org.connectivecities.profile.expert.ExpertDraft.ConsentDraft;
import org.connectivecities.profile.expert.ExpertDraft.ContactDraft;
import org.connectivecities.profile.expert.ExpertDraft.LanguageDraft;
import org.connectivecities.profile.expert.ExpertDraft.OrganisationDraft;
import org.connectivecities.profile.expert.ExpertDraft.PracticeDraft;
import org.junit.jupiter.api.Test;

class ProfileCheckTest {

  private final Inspection in = new Inspection();

  @Test
  void acceptsNameCityAndCountryAlone() {
    Declaration says = check(Sample.shortDraft(null)).orElseThrow();

    assertThat(says.profile().consent()).isEqualTo(Consent.NONE);
    assertThat(says.profile().competences()).isEmpty();
    assertThat(says.contact()).isEqualTo(Contact.NONE);
  }

  @Test
  void keepsValuesInTheirCanonicalForm() {
    Declaration says = check(Sample.fullDraft(null)).orElseThrow();

    assertThat(says.profile().country()).isEqualTo("DE");
    assertThat(says.profile().languages().get(1)).isEqualTo(new LanguageSkill("en", LanguageSkill.Level.C1));
    assertThat(says.contact().email()).isEqualTo("mara@example.org");
  }

  @Test
  void turnsATopicLabelIntoItsId() {
    assertThat(check(Sample.fullDraft(null)).orElseThrow().profile().competences().getFirst().topic())
        .isEqualTo("stormwater");
  }

  @Test
  void detectsTheLanguageOfTexts() {
    Profile profile = check(Sample.fullDraft(null)).orElseThrow().profile();

    assertThat(profile.competences().getFirst().language()).isEqualTo("de");
    assertThat(profile.practices().getFirst().language()).isEqualTo("en");
  }

  @Test
  void reportsAllFaultsAtTheirPlaces() {
    check(new ExpertDraft(
        null, " ", "x".repeat(121), new OrganisationDraft(null, "church"), null, "Germany", "Mars/Olympus",
        List.of(new LanguageDraft("de", "fluent"), new LanguageDraft("klingonish", null)),
        List.of(new CompetenceDraft(null, "stormwatr", null, null, null, -1)),
        List.of(new PracticeDraft(null, null, null, null, null, null, null, 1492, null, null, "javascript:alert(1)")),
        List.of("webinar"), new AvailabilityDraft(400, null, List.of("Sub Saharan"), "soon", 0),
        new ConsentDraft(true, null, null, null, "last spring"),
        new ContactDraft("mara", "call me")));

    assertThat(pointers()).containsExactlyInAnyOrder(
        "/name", "/role", "/organisation/name", "/organisation/type", "/city", "/country", "/timeZone",
        "/languages/0/level", "/languages/1/language", "/competences/0/topic", "/competences/0/years",
        "/practices/0", "/practices/0/year", "/practices/0/link", "/formats/0", "/availability/daysPerYear",
        "/availability/regions/0", "/availability/pausedUntil", "/availability/parallelEngagements",
        "/consent/employerAgreed", "/contact/email", "/contact/phone");
  }

  @Test
  void namesTheNearestTopicsForAnUnknownOne() {
    check(withCompetences(new CompetenceDraft(null, "stormwatr", null, null, null, null)));

    assertThat(in.faults()).containsExactly(
        Fault.at("/competences/0/topic", Flaw.NEARLY_A_TOPIC, "stormwater"));
  }

  @Test
  void refusesMoreEntriesThanFitIntoOneEvent() {
    check(withCompetences(Collections.nCopies(31, new CompetenceDraft(null, "stormwater", null, null, null, null))
        .toArray(CompetenceDraft[]::new)));

    assertThat(pointers()).containsExactly("/competences");
  }

  @Test
  void refusesAnIdThatIsUsedTwice() {
    var entry = new CompetenceDraft("c1", "stormwater", null, null, null, null);
    check(withCompetences(entry, entry));

    assertThat(pointers()).containsExactly("/competences/1/id");
  }

  @Test
  void refusesAnEmptyCompetenceAndAMissingOne() {
    check(withCompetences(new CompetenceDraft(null, " ", null, null, null, 3), null));

    assertThat(in.faults()).containsExactly(
        Fault.at("/competences/0", Flaw.NO_TOPIC_AND_NO_TEXT), Fault.at("/competences/1", Flaw.EMPTY));
  }

  @Test
  void keepsIdsThatAreSent() {
    Profile profile = check(withCompetences(new CompetenceDraft("c1", "stormwater", null, null, null, null)))
        .orElseThrow().profile();

    assertThat(profile.competences().getFirst().id()).isEqualTo("c1");
  }

  @Test
  void findsTheIdsOfEntriesSentWithoutThem() {
    Profile before = check(Sample.fullDraft(null)).orElseThrow().profile();

    assertThat(Sample.CHECK.check(Sample.fullDraft(null), before, in).orElseThrow().profile()).isEqualTo(before);
  }

  @Test
  void findsTheIdOfARewordedEntryByItsTopic() {
    Profile before = check(Sample.fullDraft(null)).orElseThrow().profile();
    var reworded = withCompetences(new CompetenceDraft(null, "stormwater", "Quite another text", null, null, null));

    Profile after = Sample.CHECK.check(reworded, before, in).orElseThrow().profile();

    assertThat(after.competences().getFirst().id()).isEqualTo(before.competences().getFirst().id());
  }

  @Test
  void neverGivesOneIdToTwoEntries() {
    Profile before = check(Sample.fullDraft(null)).orElseThrow().profile();
    var twice = withCompetences(
        new CompetenceDraft(null, "stormwater", "One", null, null, null),
        new CompetenceDraft(null, "stormwater", "Two", null, null, null));

    Profile after = Sample.CHECK.check(twice, before, in).orElseThrow().profile();

    assertThat(after.competences()).extracting(Competence::id).doesNotHaveDuplicates();
  }

  private static ExpertDraft withCompetences(CompetenceDraft... competences) {
    return new ExpertDraft(
        null, "Mara", null, null, "Bremen", "DE", null, null, Arrays.asList(competences), null, null, null,
        null, null);
  }

  private Optional<Declaration> check(ExpertDraft draft) {
    return Sample.CHECK.check(draft, null, in);
  }

  private List<String> pointers() {
    return in.faults().stream().map(Fault::pointer).toList();
  }
}
