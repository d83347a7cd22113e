package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.connectivecities.matching.engagement.CapacityHolds.Held;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every keeper of places must do. */
public abstract class CapacityHoldsConformance {

  private static final InvitationId FLOODS = new InvitationId("floods", 1);
  private static final InvitationId DROUGHT = new InvitationId("drought", 3);

  private CapacityHolds holds = new InMemoryHolds();

  protected abstract CapacityHolds empty();

  @BeforeEach
  void open() {
    holds = empty();
  }

  @Test
  void takesOnePlaceForOneInvitationHoweverOftenItIsAsked() {
    assertThat(holds.hold("mara", FLOODS, 2)).isTrue();
    assertThat(holds.hold("mara", FLOODS, 2)).isTrue();
    assertThat(holds.taken(Set.of("mara", "joao"))).isEqualTo(Map.of("mara", 1));
  }

  @Test
  void refusesWhenAllPlacesAreTakenButKnowsWhoHasOne() {
    assertThat(holds.hold("mara", FLOODS, 1)).isTrue();
    assertThat(holds.hold("mara", DROUGHT, 1)).isFalse();
    assertThat(holds.hold("mara", FLOODS, 1)).isTrue();
    assertThat(holds.hold("joao", DROUGHT, 1)).isTrue();
  }

  @Test
  void respectsALimitLoweredBelowWhatIsTaken() {
    holds.hold("mara", FLOODS, 2);
    holds.hold("mara", DROUGHT, 2);

    assertThat(holds.hold("mara", new InvitationId("heat", 1), 1)).isFalse();
  }

  @Test
  void givesAPlaceBackOnce() {
    holds.hold("mara", FLOODS, 2);
    holds.hold("mara", DROUGHT, 2);
    holds.release("mara", FLOODS);
    holds.release("mara", FLOODS);
    holds.release("joao", FLOODS);

    assertThat(holds.taken(Set.of("mara", "joao"))).isEqualTo(Map.of("mara", 1));
    assertThat(holds.hold("mara", FLOODS, 2)).isTrue();
  }

  @Test
  void listsWhatIsHeldInPortions() {
    holds.hold("mara", FLOODS, 2);
    holds.hold("mara", DROUGHT, 2);
    holds.hold("joao", DROUGHT, 2);
    holds.hold("li", FLOODS, 2);
    holds.release("li", FLOODS);

    assertThat(holds.heldAfter("", 1)).containsExactly(new Held("joao", Set.of(DROUGHT)));
    assertThat(holds.heldAfter("joao", 9)).containsExactly(new Held("mara", Set.of(FLOODS, DROUGHT)));
    assertThat(holds.heldAfter("mara", 9)).isEmpty();
  }

  @Test
  void givesTheLastPlaceToOneOfManyAtOnce() throws InterruptedException, ExecutionException {
    holds.hold("mara", FLOODS, 2);
    List<Callable<Boolean>> requests = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      InvitationId id = new InvitationId("heat", i);
      requests.add(() -> holds.hold("mara", id, 2));
    }

    int granted = 0;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Boolean> answer : threads.invokeAll(requests)) {
        granted += answer.get() ? 1 : 0;
      }
    }
    assertThat(granted).isEqualTo(1);
    assertThat(holds.taken(Set.of("mara"))).isEqualTo(Map.of("mara", 2));
  }
}
