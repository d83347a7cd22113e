package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ExpertDraft.ConsentDraft;
import org.junit.jupiter.api.Test;

class DecideConsentTest {

  private static final ExpertId MARA = new ExpertId("mara");
  private static final Actor OWNER = Sample.practitioner("mara");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant LATER = Sample.NOW.plusSeconds(60);

  private final InMemoryExperts experts = new InMemoryExperts();
  private Instant now = Sample.NOW;
  private final ConsentTexts texts = new ConsentTexts(List.of(text("2026-11"), text("2026-12"), text("2027-01")));
  private final RegisterExpert register = new RegisterExpert(experts, Sample.CHECK, () -> now, (_, _, _, _) -> {});
  private final ReviseExpert revise = new ReviseExpert(experts, Sample.CHECK, () -> now);
  private final CompleteExpert complete = new CompleteExpert(experts, Sample.CHECK, () -> now);
  private final DecideConsent decide = new DecideConsent(experts, texts, () -> now);
  private final ReadConsents read = new ReadConsents(experts);

  @Test
  void agreesToNothingWhereNothingIsSaid() {
    Expert mara = done(register.register(OWNER, Sample.shortDraft("mara")));

    assertThat(mara.profile().consent()).isEqualTo(Consent.NONE);
    assertThat(mara.consents().steps()).hasSize(4).allSatisfy(step -> {
      assertThat(step.given()).isFalse();
      assertThat(step.bySelf()).isTrue();
      assertThat(step.text()).isEqualTo("2026-12");
    });
  }

  @Test
  void keepsWhatWasDecidedWhenAndOnWhichText() {
    register.register(OWNER, Sample.shortDraft("mara"));
    now = LATER;
    Expert mara = decided(Map.of(Purpose.SEARCH, true, Purpose.MATCHING, true), "2027-01");
    mara = decided(Map.of(Purpose.SEARCH, false), null);

    assertThat(mara.profile().consent()).isEqualTo(new Consent(false, true, false, false, null));
    assertThat(mara.consents().steps().subList(4, 7))
        .extracting(ConsentStep::purpose, ConsentStep::given, ConsentStep::text, ConsentStep::at)
        .containsExactly(
            tuple(Purpose.SEARCH, true, "2027-01", LATER), tuple(Purpose.MATCHING, true, "2027-01", LATER),
            tuple(Purpose.SEARCH, false, "2027-01", LATER));
  }

  @Test
  void changesNothingWhenTheSameIsDecidedAgain() {
    register.register(OWNER, Sample.shortDraft("mara"));
    long version = decided(Map.of(Purpose.SEARCH, true), "2026-11").version();

    assertThat(decided(Map.of(Purpose.SEARCH, true), "2026-11").version()).isEqualTo(version);
    assertThat(decided(Map.of(Purpose.SEARCH, true), "2027-01").version()).as("agreed to a newer text").isEqualTo(version + 1);
  }

  @Test
  void letsNobodyElseAgreeToWhatThePersonRefused() {
    register.register(OWNER, Sample.shortDraft("mara"));

    complete.complete(Sample.COORDINATOR, MARA, Sample.fullDraft("mara"));
    revise.revise(Sample.ADMINISTRATOR, MARA, current().version(), Sample.fullDraft("mara"));

    assertThat(current().profile().consent()).isEqualTo(new Consent(false, false, false, false, LocalDate.of(2026, 3, 1)));
    assertThat(current().consents().steps()).hasSize(4);
  }

  @Test
  void letsARosterWriteDownAYesOfSomebodyWhoHasSaidNothingAndTheNoOfAnybody() {
    Expert mara = done(register.register(Sample.COORDINATOR, Sample.fullDraft("mara")));
    assertThat(mara.consents().steps()).hasSize(3).noneMatch(ConsentStep::bySelf);

    decided(Map.of(Purpose.SEARCH, true), null);
    complete.complete(Sample.COORDINATOR, MARA, withConsent(new ConsentDraft(false, null, null, null, null)));

    assertThat(current().profile().consent()).isEqualTo(new Consent(false, true, true, false, LocalDate.of(2026, 3, 1)));
    assertThat(current().consents().steps()).last().extracting(ConsentStep::purpose, ConsentStep::given, ConsentStep::bySelf)
        .containsExactly(Purpose.SEARCH, false, false);
  }

  @Test
  void tellsVisitorsNothingOfWhoeverAgreedToTheFormerTextUntilTheyAgreeAnew() {
    register.register(OWNER, Sample.shortDraft("mara"));
    assertThat(decided(Map.of(Purpose.SEARCH, true), "2026-11").opensToVisitors()).isFalse();

    assertThat(current().profile().consent().search()).isTrue();
    assertThat(Visibility.of(current(), TODAY).reasons()).contains(Visibility.Reason.FORMER_TEXT);
    assertThat(decided(Map.of(Purpose.MATCHING, true), "2026-12").opensToVisitors()).as("something else").isFalse();
    assertThat(decided(Map.of(Purpose.SEARCH, true), "2026-12").opensToVisitors()).isTrue();
    assertThat(current().consents().steps()).filteredOn(step -> step.purpose() == Purpose.SEARCH).extracting(ConsentStep::text)
        .as("what was agreed to before stays written").endsWith("2026-11", "2026-12");
    assertThat(decided(Map.of(Purpose.SEARCH, false), null).opensToVisitors()).isFalse();
  }

  @Test
  void takesASavedProfileForNoYesToWordsThatNobodyHasShown() {
    ProfileCheck former = new ProfileCheck(Sample.TOPICS, Sample.LANGUAGES, "2026-11");
    new RegisterExpert(experts, former, () -> now, (_, _, _, _) -> {}).register(Sample.COORDINATOR, Sample.fullDraft("mara"));

    revise.revise(OWNER, MARA, current().version(), Sample.fullDraft("mara"));

    assertThat(current().consents().last(Purpose.SEARCH)).get().satisfies(step -> {
      assertThat(step.bySelf()).isTrue();
      assertThat(step.text()).isEqualTo("2026-11");
    });
    assertThat(current().opensToVisitors()).isFalse();
  }

  @Test
  void isForThePersonAlone() {
    register.register(OWNER, Sample.shortDraft("mara"));

    for (Actor other : List.of(Sample.COORDINATOR, Sample.ADMINISTRATOR, Sample.CITY, Sample.practitioner("tom"), Actor.ANONYMOUS)) {
      assertThat(decide.decide(other, MARA, Map.of(Purpose.SEARCH, true), null)).isInstanceOf(ExpertRefusal.NotAllowed.class);
      assertThat(read.read(other, MARA)).isInstanceOf(ExpertRefusal.NotAllowed.class);
    }
    assertThat(read.read(OWNER, MARA)).isInstanceOf(ExpertResult.Done.class);
  }

  @Test
  void refusesATextThatNobodyHasWritten() {
    register.register(OWNER, Sample.shortDraft("mara"));

    assertThat(decide.decide(OWNER, MARA, Map.of(), "1999"))
        .isInstanceOfSatisfying(ExpertRefusal.Invalid.class, refusal ->
            assertThat(refusal.faults()).extracting("pointer").containsExactly("/text"));
  }

  private Expert decided(Map<Purpose, Boolean> decisions, String text) {
    return done(decide.decide(OWNER, MARA, decisions, text));
  }

  private Expert current() {
    return (Expert) experts.find(MARA).orElseThrow();
  }

  private static ExpertDraft withConsent(ConsentDraft consent) {
    return new ExpertDraft("mara", null, null, null, null, null, null, null, null, null, null, null, consent, null);
  }

  private static ConsentTexts.Text text(String version) {
    return new ConsentTexts.Text(
        version, Arrays.stream(Purpose.values()).collect(Collectors.toMap(Purpose::wire, _ -> "Yes?")));
  }

  private static Expert done(ExpertResult result) {
    assertThat(result).isInstanceOf(ExpertResult.Done.class);
    return ((ExpertResult.Done) result).expert();
  }
}
