package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.InMemoryLogbook.Note;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscloseContactTest {

  private static final ExpertId MARA = new ExpertId("mara");
  private static final Actor OTHER_CITY = new Actor("lima-desk", Set.of("city"), Map.of("city", "lima-pe"));
  private static final Actor ELSEWHERE =
      new Actor("ana", Set.of("coordinator"), Map.of(), Set.of("latin-america-caribbean"), Set.of());

  private final InMemoryExperts experts = new InMemoryExperts();
  private final InMemoryAgreements agreements = new InMemoryAgreements();
  private final InMemoryLogbook logbook = new InMemoryLogbook();
  private final NoteAgreement notes = new NoteAgreement(experts, agreements);
  private final DiscloseContact disclose = new DiscloseContact(experts, agreements, logbook);
  private final ReadDisclosures read = new ReadDisclosures(logbook);

  @BeforeEach
  void someone() {
    experts.save(Sample.expert("mara", Sample.fullDraft("mara")));
  }

  @Test
  void showsACityHowToReachWhomItAgreedWith() {
    bothSaidYes();

    assertThat(seen(Sample.CITY, "e1", null)).isEqualTo("mara@example.org");
    assertThat(logbook.notes())
        .containsExactly(new Note("kumasi-desk", Logbook.Act.CONTACT_DISCLOSED, "mara", "engagement e1"));
  }

  @Test
  void showsACityNothingBeforeBothSaidYes() {
    notes.opened("c1", "kumasi-gh");

    assertRefused(Sample.CITY, "e1", null);
    assertRefused(Sample.CITY, null, null);
    assertRefused(Sample.CITY, null, "I am curious");
  }

  @Test
  void showsNothingOnAnAgreementOfOthers() {
    bothSaidYes();
    experts.save(Sample.expert("tom", Sample.fullDraft("tom")));

    assertRefused(OTHER_CITY, "e1", null);
    assertThat(disclose.disclose(Sample.CITY, new ExpertId("tom"), "e1", null)).isInstanceOf(ExpertRefusal.NotAllowed.class);
  }

  @Test
  void showsNothingOnAnAgreementThatCameToNothing() {
    bothSaidYes();
    notes.ended("e1");

    assertRefused(Sample.CITY, "e1", null);
  }

  @Test
  void showsACoordinatorForAReason() {
    assertThat(seen(Sample.COORDINATOR, null, "asked to call her back")).isEqualTo("mara@example.org");
    assertThat(logbook.notes())
        .containsExactly(new Note("ana", Logbook.Act.CONTACT_DISCLOSED, "mara", "asked to call her back"));
  }

  @Test
  void wantsAReason() {
    assertThat(disclose.disclose(Sample.ADMINISTRATOR, MARA, null, " "))
        .isInstanceOfSatisfying(ExpertRefusal.Invalid.class, refusal ->
            assertThat(refusal.faults()).extracting("pointer").containsExactly("/reason"));
    assertThat(logbook.notes()).isEmpty();
  }

  @Test
  void showsNothingToThoseWhoHaveNoBusinessWithThem() {
    assertRefused(ELSEWHERE, null, "asked to call her back");
    assertRefused(Sample.FUNDER, null, "asked to call her back");
    assertRefused(Sample.practitioner("tom"), null, "asked to call her back");
    assertRefused(Actor.ANONYMOUS, null, "asked to call her back");
  }

  @Test
  void showsNothingThatCannotBeWrittenDown() {
    Logbook full = (_, _, _, _) -> {
      throw new IllegalStateException("disk full");
    };

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
        new DiscloseContact(experts, agreements, full).disclose(Sample.ADMINISTRATOR, MARA, null, "a call")))
        .hasMessage("disk full");
  }

  @Test
  void tellsTheOwnerAloneWhoLooked() {
    seen(Sample.COORDINATOR, null, "asked to call her back");

    assertThat(read.read(Sample.practitioner("mara"), MARA).orElseThrow())
        .extracting(Disclosure::account, Disclosure::why)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("ana", "asked to call her back"));
    assertThat(read.read(Sample.ADMINISTRATOR, MARA)).isEmpty();
    assertThat(read.read(Sample.practitioner("tom"), MARA)).isEmpty();
  }

  private void bothSaidYes() {
    notes.opened("c1", "kumasi-gh");
    assertThat(notes.agreed("e1", "c1", MARA)).isTrue();
  }

  private @Nullable String seen(Actor actor, @Nullable String engagement, @Nullable String reason) {
    ExpertResult result = disclose.disclose(actor, MARA, engagement, reason);
    assertThat(result).isInstanceOf(ExpertResult.Done.class);
    return ((ExpertResult.Done) result).expert().contact().email();
  }

  private void assertRefused(Actor actor, @Nullable String engagement, @Nullable String reason) {
    int before = logbook.notes().size();
    assertThat(disclose.disclose(actor, MARA, engagement, reason)).isInstanceOf(ExpertRefusal.class);
    assertThat(logbook.notes()).hasSize(before);
  }
}
