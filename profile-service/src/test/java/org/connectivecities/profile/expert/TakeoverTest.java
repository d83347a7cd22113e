package org.connectivecities.profile.expert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakeoverTest {

  private static final ExpertId MARA = new ExpertId("mara");
  private static final Actor MARAS_ACCOUNT = new Actor("m.lindqvist", Set.of(), Map.of());

  private final InMemoryExperts experts = new InMemoryExperts();
  private final InMemoryTakeovers takeovers = new InMemoryTakeovers();
  private final InMemoryLogbook logbook = new InMemoryLogbook();
  private final Provider provider = new Provider();
  private final List<String> written = new ArrayList<>();
  private Instant now = Sample.NOW;
  private final OfferProfile offer = new OfferProfile(experts, takeovers, provider, new Letters(), Duration.ofDays(14), () -> now, logbook);
  private final TakeOverProfile take = new TakeOverProfile(experts, takeovers, provider, () -> now, logbook);

  @BeforeEach
  void register() {
    experts.save(Sample.expert("mara", Sample.fullDraft("mara")));
  }

  @Test
  void makesWhoeverHasTheLinkTheOwner() {
    assertThat(offer.offer(Sample.COORDINATOR, MARA)).isEqualTo(new OfferProfile.Result.Offered());
    String secret = open();

    assertThat(take.take(MARAS_ACCOUNT, secret)).isEqualTo(new TakeOverProfile.Result.Taken(MARA));
    assertThat(provider.owners).containsExactly(Map.entry("m.lindqvist", MARA));
    assertThat(logbook.notes()).extracting(InMemoryLogbook.Note::account, InMemoryLogbook.Note::act)
        .containsExactly(tuple("ana", Logbook.Act.OFFERED), tuple("m.lindqvist", Logbook.Act.TAKEN_OVER));
    assertThat(take.take(new Actor("tom", Set.of(), Map.of()), secret)).isEqualTo(new TakeOverProfile.Result.NoSuchLink());
    assertThat(offer.offer(Sample.COORDINATOR, MARA)).isEqualTo(new OfferProfile.Result.HasOwner());
  }

  @Test
  void letsTheSameAccountTryAgainWhenTheProviderWasAway() {
    String secret = open();
    provider.isAway = true;
    assertThatThrownBy(() -> take.take(MARAS_ACCOUNT, secret)).hasMessage("away");
    provider.isAway = false;

    assertThat(take.take(new Actor("tom", Set.of(), Map.of()), secret)).isEqualTo(new TakeOverProfile.Result.NoSuchLink());
    assertThat(take.take(MARAS_ACCOUNT, secret)).isEqualTo(new TakeOverProfile.Result.Taken(MARA));
  }

  @Test
  void takesNoLinkThatWasGuessedOrIsOver() {
    String secret = open();

    assertThat(take.take(MARAS_ACCOUNT, "guessed")).isEqualTo(new TakeOverProfile.Result.NoSuchLink());
    assertThat(take.take(MARAS_ACCOUNT, "x".repeat(100_000))).isEqualTo(new TakeOverProfile.Result.NoSuchLink());
    now = now.plus(Duration.ofDays(14));
    assertThat(take.take(MARAS_ACCOUNT, secret)).isEqualTo(new TakeOverProfile.Result.NoSuchLink());
  }

  @Test
  void givesNobodyASecondProfileAndNobodyUnknownAny() {
    String secret = open();

    assertThat(take.take(Sample.practitioner("tom"), secret)).isInstanceOf(TakeOverProfile.Result.NotAllowed.class);
    assertThat(take.take(Actor.ANONYMOUS, secret)).isInstanceOf(TakeOverProfile.Result.NotAllowed.class);
  }

  @Test
  void isOfferedByCoordinatorsOfTheRegionOnly() {
    Actor elsewhere = new Actor("c", Set.of("coordinator"), Map.of(), Set.of("sub-saharan-africa"), Set.of());

    for (Actor actor : List.of(elsewhere, Sample.CITY, Sample.FUNDER, Sample.practitioner("mara"), Actor.ANONYMOUS)) {
      assertThat(offer.offer(actor, MARA)).isInstanceOf(OfferProfile.Result.Refused.class);
    }
    assertThat(written).isEmpty();
  }

  @Test
  void isNotOfferedToWhoHasSpokenOrCannotBeWrittenTo() {
    experts.save(Sample.expert("short", Sample.shortDraft("short")));
    assertThat(offer.offer(Sample.COORDINATOR, new ExpertId("short"))).isEqualTo(new OfferProfile.Result.NotToBeWrittenTo());

    new RefuseEmail(experts, texts(), () -> now).refuse(MARA);
    assertThat(offer.offer(Sample.COORDINATOR, MARA)).isEqualTo(new OfferProfile.Result.NotToBeWrittenTo());

    new ConfirmExpert(experts, () -> now).confirm(Sample.practitioner("mara"), MARA);
    assertThat(offer.offer(Sample.COORDINATOR, MARA)).isEqualTo(new OfferProfile.Result.HasOwner());
    assertThat(written).isEmpty();
  }

  @Test
  void isNotOfferedWhereNobodyCouldBeToldWhoseItIs() {
    provider.isNamed = false;

    assertThat(offer.offer(Sample.COORDINATOR, MARA)).isEqualTo(new OfferProfile.Result.NoProvider());
  }

  @Test
  void keepsNoSecret() {
    String secret = open();

    assertThat(takeovers.take(secret, "m.lindqvist", now)).isEmpty();
  }

  private static ConsentTexts texts() {
    return new ConsentTexts(List.of(
        new ConsentTexts.Text("2026-11", Arrays.stream(Purpose.values()).collect(Collectors.toMap(Purpose::wire, Purpose::wire)))));
  }

  private String open() {
    return take.open(MARA, now.plus(Duration.ofDays(14)));
  }

  private final class Letters implements WriteToPerson {

    @Override
    public void offer(ExpertId to, Instant at, Instant until) {
      written.add("offer to " + to);
    }

    @Override
    public void remind(ExpertId to, Instant at, Instant pausedFrom) {
      written.add("reminder to " + to);
    }
  }

  private static final class Provider implements LinkAccount {

    final Map<String, ExpertId> owners = new HashMap<>();
    boolean isNamed = true;
    boolean isAway;

    @Override
    public boolean isPossible() {
      return isNamed;
    }

    @Override
    public void link(String account, ExpertId id) {
      if (isAway) {
        throw new IllegalStateException("away");
      }
      owners.put(account, id);
    }
  }
}
