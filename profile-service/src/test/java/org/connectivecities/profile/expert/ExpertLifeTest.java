package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ExpertDraft.ContactDraft;
import org.junit.jupiter.api.Test;

class ExpertLifeTest {

  private static final ExpertId MARA = new ExpertId("mara");
  private static final Actor OWNER = Sample.practitioner("mara");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final InMemoryExperts experts = new InMemoryExperts();
  private final InMemoryExchanges exchanges = new InMemoryExchanges();
  private final InMemoryLogbook logbook = new InMemoryLogbook();
  private Instant now = Sample.NOW;
  private final RegisterExpert register = new RegisterExpert(experts, Sample.CHECK, () -> now, logbook);
  private final ReviseExpert revise = new ReviseExpert(experts, Sample.CHECK, () -> now);
  private final CompleteExpert complete = new CompleteExpert(experts, Sample.CHECK, () -> now);
  private final PauseExpert pause = new PauseExpert(experts, () -> now);
  private final ResumeExpert resume = new ResumeExpert(experts, () -> now);
  private final ConfirmExpert confirm = new ConfirmExpert(experts, () -> now);
  private final InMemoryErasureReceipts receipts = new InMemoryErasureReceipts();
  private final EraseExpert erase =
      new EraseExpert(experts, logbook, List.of(exchanges, logbook), receipts, () -> now);

  @Test
  void givesAPractitionerTheIdOfTheAccount() {
    Expert mara = done(register.register(OWNER, Sample.shortDraft(null)));

    assertThat(mara.id()).isEqualTo(MARA);
    assertThat(mara.version()).isEqualTo(1);
    assertThat(mara.lastConfirmed()).isEqualTo(TODAY);
  }

  @Test
  void makesAnIdWhereNoneIsGiven() {
    Expert someone = done(register.register(Sample.COORDINATOR, Sample.shortDraft(null)));

    assertThat(someone.id().value()).hasSize(36);
    assertThat(someone.lastConfirmed()).as("the person has not said anything yet").isNull();
  }

  @Test
  void writesDownWhomSomebodyElseRegisteredVettedAndErased() {
    register.register(OWNER, Sample.shortDraft(null));
    register.register(Sample.COORDINATOR, Sample.shortDraft("tom"));
    register.register(Sample.COORDINATOR, Sample.shortDraft("tom"));
    VetExpert vet = new VetExpert(experts, () -> now, logbook);
    vet.vet(Sample.COORDINATOR, MARA);
    vet.vet(Sample.COORDINATOR, MARA);
    erase.erase(Sample.ADMINISTRATOR, new ExpertId("tom"));
    erase.erase(Sample.ADMINISTRATOR, new ExpertId("tom"));
    erase.erase(OWNER, MARA);

    assertThat(logbook.notes()).extracting(InMemoryLogbook.Note::account, InMemoryLogbook.Note::act, InMemoryLogbook.Note::about)
        .containsExactly(
            tuple("ana", Logbook.Act.REGISTERED, "tom"), tuple("ana", Logbook.Act.VETTED, "mara"),
            tuple("root", Logbook.Act.ERASED, "tom"));
  }

  @Test
  void turnsDownWithAReasonAndLooksAgainOnceThePersonHasChangedSomething() {
    register.register(OWNER, Sample.shortDraft(null));
    VetExpert vet = new VetExpert(experts, () -> now, logbook);

    assertThat(vet.turnDown(Sample.COORDINATOR, MARA, " ")).isInstanceOf(ExpertRefusal.Invalid.class);
    assertThat(vet.turnDown(OWNER, MARA, "Not me.")).isInstanceOf(ExpertRefusal.NotAllowed.class);
    Expert turnedDown = done(vet.turnDown(Sample.COORDINATOR, MARA, "Name your city's office."));
    assertThat(Visibility.of(turnedDown, TODAY).reasons()).contains(Visibility.Reason.TURNED_DOWN).doesNotContain(Visibility.Reason.NOT_VETTED);
    assertThat(done(vet.turnDown(Sample.COORDINATOR, MARA, "Name your city's office.")).version()).as("a repeat").isEqualTo(2);
    assertThat(done(confirm.confirm(OWNER, MARA)).vetting()).isEqualTo(turnedDown.vetting());

    assertThat(revisedByOwner(Sample.shortDraft(null)).vetting()).as("nothing has changed").isEqualTo(turnedDown.vetting());
    assertThat(revisedByOwner(Sample.fullDraft(null)).vetting()).isEqualTo(Vetting.WAITING);
    assertThat(done(vet.vet(Sample.COORDINATOR, MARA)).vetted()).isTrue();
    assertThat(logbook.notes()).extracting(InMemoryLogbook.Note::act).containsExactly(Logbook.Act.TURNED_DOWN, Logbook.Act.VETTED);
  }

  @Test
  void letsGoWhoWasTurnedDownLongAgoWithReceiptAndEntry() {
    register.register(OWNER, Sample.shortDraft(null));
    new VetExpert(experts, () -> now, logbook).turnDown(Sample.COORDINATOR, MARA, "Name your city's office.");

    assertThat(erase.turnedDownBefore(now, 10)).isEmpty();
    assertThat(erase.turnedDownBefore(now.plusSeconds(1), 10)).containsExactly("mara");
    erase.letGo(MARA);

    assertThat(experts.find(MARA)).get().isInstanceOf(ErasedExpert.class);
    assertThat(receipts.find(MARA)).isPresent();
    assertThat(logbook.notes()).extracting(InMemoryLogbook.Note::account).containsExactly("ana", "retention");
    assertThat(erase.turnedDownBefore(now.plusSeconds(1), 10)).isEmpty();
  }

  @Test
  void listsWhoWaitsForCoordinatorsOfTheirRegionOnly() {
    register.register(OWNER, Sample.shortDraft(null));
    VetExpert vet = new VetExpert(experts, () -> now, logbook);

    assertThat(waiting(vet, coordinatorOf("europe"))).containsExactly(MARA);
    assertThat(waiting(vet, coordinatorOf("latin-america-caribbean"))).isEmpty();
    assertThat(vet.unvetted(OWNER, false)).isInstanceOf(VetExpert.Listed.NotAllowed.class);
  }

  private Expert revisedByOwner(ExpertDraft draft) {
    return done(revise.revise(OWNER, MARA, done(experts.present(MARA)).version(), draft));
  }

  private static Actor coordinatorOf(String region) {
    return new Actor("c", Set.of("coordinator"), Map.of(), Set.of(region), Set.of());
  }

  private static List<ExpertId> waiting(VetExpert vet, Actor actor) {
    return vet.unvetted(actor, false) instanceof VetExpert.Listed.Unvetted(List<Expert> people, boolean _)
        ? people.stream().map(Expert::id).toList()
        : List.of();
  }

  @Test
  void refusesAnIdThatIsTaken() {
    registered();

    assertThat(register.register(Sample.COORDINATOR, Sample.shortDraft("mara")))
        .isEqualTo(new ExpertRefusal.Taken(MARA));
  }

  @Test
  void refusesAnIdThatIsNone() {
    assertThat(register.register(Sample.COORDINATOR, Sample.shortDraft("a/b")))
        .isInstanceOfSatisfying(ExpertRefusal.Invalid.class, refusal ->
            assertThat(refusal.faults()).extracting("pointer").containsExactly("/id"));
  }

  @Test
  void refusesToRegisterSomeoneElse() {
    assertThat(register.register(OWNER, Sample.shortDraft("tom"))).isInstanceOf(ExpertRefusal.NotAllowed.class);
    assertThat(register.register(Sample.CITY, Sample.shortDraft(null))).isInstanceOf(ExpertRefusal.NotAllowed.class);
    assertThat(register.register(Actor.ANONYMOUS, Sample.shortDraft(null)))
        .isInstanceOf(ExpertRefusal.NotAllowed.class);
  }

  @Test
  void revisesTheVersionThatWasRead() {
    registered();
    now = now.plusSeconds(60);

    Expert revised = done(revise.revise(OWNER, MARA, 1, Sample.shortDraft(null)));

    assertThat(revised.version()).isEqualTo(2);
    assertThat(revised.updatedAt()).isEqualTo(now);
    assertThat(revised.createdAt()).isEqualTo(Sample.NOW);
    assertThat(revised.profile().practices()).isEmpty();
  }

  @Test
  void refusesAStaleVersion() {
    registered();
    done(revise.revise(OWNER, MARA, 1, Sample.shortDraft(null)));

    assertThat(revise.revise(OWNER, MARA, 1, Sample.fullDraft(null))).isEqualTo(new ExpertRefusal.Stale(2));
  }

  @Test
  void makesNoVersionWhereNothingChanges() {
    registered();

    ExpertResult result = revise.revise(OWNER, MARA, 1, Sample.fullDraft("mara"));

    assertThat(result).isInstanceOfSatisfying(ExpertResult.Done.class, same -> assertThat(same.changed()).isFalse());
    assertThat(experts.find(MARA)).map(ExpertRecord::version).contains(1L);
  }

  @Test
  void refusesToChangeTheId() {
    registered();

    assertThat(revise.revise(OWNER, MARA, 1, Sample.shortDraft("tom"))).isInstanceOf(ExpertRefusal.Invalid.class);
  }

  @Test
  void keepsContactDataThatTheCoordinatorDoesNotSee() {
    registered();

    Expert revised = done(revise.revise(Sample.COORDINATOR, MARA, 1, Sample.shortDraft(null)));

    assertThat(revised.contact().email()).isEqualTo("mara@example.org");
  }

  @Test
  void letsTheOwnerRemoveContactData() {
    registered();

    assertThat(done(revise.revise(OWNER, MARA, 1, Sample.shortDraft(null))).contact()).isEqualTo(Contact.NONE);
  }

  @Test
  void countsOnlyThePersonsOwnRevisionAsConfirmation() {
    registered();
    now = now.plusSeconds(86_400);

    assertThat(done(revise.revise(Sample.COORDINATOR, MARA, 1, Sample.shortDraft(null))).lastConfirmed())
        .isEqualTo(TODAY);
    assertThat(done(revise.revise(OWNER, MARA, 2, Sample.fullDraft(null))).lastConfirmed())
        .isEqualTo(TODAY.plusDays(1));
    assertThat(done(confirm.confirm(OWNER, MARA)).version()).as("already confirmed that day").isEqualTo(3);
  }

  @Test
  void completesAProfileWithoutRemovingAnything() {
    Expert before = registered();
    ExpertDraft rosterRow = Sample.named(
        new ExpertDraft("mara", null, null, null, null, null, null, null, null, null, null, null, null,
            new ContactDraft(null, "+49 421 999999")),
        "Mara Lindqvist-Bauer");

    Expert after = done(complete.complete(Sample.COORDINATOR, MARA, rosterRow));

    assertThat(after.profile().name()).isEqualTo("Mara Lindqvist-Bauer");
    assertThat(after.profile().practices()).isEqualTo(before.profile().practices());
    assertThat(after.profile().consent()).isEqualTo(before.profile().consent());
    assertThat(after.contact()).isEqualTo(new Contact("mara@example.org", "+49 421 999999"));
  }

  @Test
  void pausesAndResumes() {
    registered();

    Expert paused = done(pause.pause(OWNER, MARA, TODAY.plusDays(30)));
    assertThat(paused.status()).isEqualTo(new Status.Paused(TODAY.plusDays(30)));

    assertThat(done(resume.resume(OWNER, MARA)).status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void keepsAPauseThroughARevision() {
    registered();
    done(pause.pause(OWNER, MARA, null));

    assertThat(done(revise.revise(OWNER, MARA, 2, Sample.shortDraft(null))).status()).isEqualTo(new Status.Paused(null));
  }

  @Test
  void refusesAPauseThatIsOverAlready() {
    registered();

    assertThat(pause.pause(OWNER, MARA, TODAY)).isInstanceOf(ExpertRefusal.Invalid.class);
  }

  @Test
  void bringsPeopleBackOnTheDayTheyAnnounced() {
    registered();
    done(pause.pause(OWNER, MARA, TODAY.plusDays(2)));

    now = now.plusSeconds(86_400);
    assertThat(resume.resumeDue()).isZero();
    now = now.plusSeconds(86_400);
    assertThat(resume.resumeDue()).isEqualTo(1);
    assertThat(resume.resumeDue()).isZero();
    assertThat(experts.find(MARA)).map(found -> ((Expert) found).status()).contains(Status.ACTIVE);
  }

  @Test
  void leavesPausingAndConfirmingToThePerson() {
    registered();

    assertThat(pause.pause(Sample.COORDINATOR, MARA, null)).isInstanceOf(ExpertRefusal.NotAllowed.class);
    assertThat(resume.resume(Sample.ADMINISTRATOR, MARA)).isInstanceOf(ExpertRefusal.NotAllowed.class);
    assertThat(confirm.confirm(Sample.COORDINATOR, MARA)).isInstanceOf(ExpertRefusal.NotAllowed.class);
  }

  @Test
  void erasesForEverAndCanBeAskedAgain() {
    registered();
    exchanges.note(MARA, "en-1", Exchanges.Outcome.ACCEPTED);

    assertThat(erase.erase(OWNER, MARA)).isEmpty();
    assertThat(erase.erase(Sample.ADMINISTRATOR, MARA)).isEmpty();

    assertThat(experts.find(MARA)).contains(new ErasedExpert(MARA, 2));
    assertThat(exchanges.of(MARA)).isEqualTo(Exchanges.NONE);
    assertThat(register.register(OWNER, Sample.shortDraft(null))).isEqualTo(new ExpertRefusal.Erased());
    assertThat(revise.revise(OWNER, MARA, 2, Sample.shortDraft(null))).isEqualTo(new ExpertRefusal.Erased());
    assertThat(confirm.confirm(OWNER, MARA)).isEqualTo(new ExpertRefusal.Erased());
  }

  @Test
  void erasesWhoeverAskedForItBeforeACrash() {
    registered();
    receipts.open(MARA, now);

    erase.finishBegun();

    assertThat(experts.find(MARA)).contains(new ErasedExpert(MARA, 2));
    assertThat(receipts.unfinishedBy(ErasureReceipt.HERE, 9)).isEmpty();
  }

  @Test
  void clearsTheTracesThatACrashLeft() {
    registered();
    exchanges.note(MARA, "en-1", Exchanges.Outcome.ACCEPTED);
    Traces away = id -> {
      throw new IllegalStateException("crash");
    };
    var broken = new EraseExpert(experts, logbook, List.of(away, exchanges), receipts, () -> now);
    assertThatThrownBy(() -> broken.erase(OWNER, MARA)).hasMessage("crash");
    assertThat(exchanges.of(MARA)).isNotEqualTo(Exchanges.NONE);

    erase.finishBegun();

    assertThat(exchanges.of(MARA)).isEqualTo(Exchanges.NONE);
    assertThat(receipts.unfinishedBy(ErasureReceipt.HERE, 9)).isEmpty();
  }

  @Test
  void tellsAgainOfAnErasureThatSomebodyHasNotFinished() {
    registered();
    erase.erase(OWNER, MARA);
    long told = experts.find(MARA).orElseThrow().version();
    erase.tellAgain();
    assertThat(experts.find(MARA).orElseThrow().version()).as("not overdue yet").isEqualTo(told);

    now = now.plusSeconds(3601);
    erase.tellAgain();
    assertThat(experts.find(MARA)).contains(new ErasedExpert(MARA, told + 1));

    ErasureReceipt.HOLDERS.forEach(holder -> receipts.finished(MARA, holder, now));
    erase.tellAgain();
    assertThat(experts.find(MARA).orElseThrow().version()).isEqualTo(told + 1);
  }

  @Test
  void refusesToEraseForACoordinatorOrNobody() {
    registered();

    assertThat(erase.erase(Sample.COORDINATOR, MARA)).containsInstanceOf(ExpertRefusal.NotAllowed.class);
    assertThat(erase.erase(Sample.ADMINISTRATOR, new ExpertId("tom"))).isEqualTo(Optional.of(new ExpertRefusal.Unknown()));
  }

  @Test
  void notesExchangesOfMembersOnly() {
    NoteExchange note = new NoteExchange(experts, exchanges);
    assertThat(note.note(MARA, "en-1", Exchanges.Outcome.ACCEPTED)).isFalse();

    registered();
    assertThat(note.note(MARA, "en-1", Exchanges.Outcome.ACCEPTED)).isTrue();
    assertThat(exchanges.of(MARA)).isEqualTo(new Exchanges(1, 0, 0));
  }

  private Expert registered() {
    return done(register.register(OWNER, Sample.fullDraft(null)));
  }

  private static Expert done(ExpertResult result) {
    if (result instanceof ExpertResult.Done(Expert expert, boolean _)) {
      return expert;
    }
    throw new AssertionError(result.toString());
  }
}
