package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process is overtaken by every other kind of work at every call it makes: each order of two is tried. */
class RaceTest {

  @ParameterizedTest
  @EnumSource
  void keepsItsPromisesWhoeverOvertakes(Work slow) {
    for (Work fast : Work.values()) {
      for (boolean afterItsEffect : new boolean[] {true, false}) {
        int call = 0;
        while (isOvertaken(slow, fast, call, afterItsEffect)) {
          call++;
        }
        assertThat(call).as("calls of %s", slow).isGreaterThan(2);
      }
    }
  }

  private static boolean isOvertaken(Work slow, Work fast, int call, boolean afterItsEffect) {
    World world = slow.scene();
    InterruptedProcess process =
        InterruptedProcess.overtakenAt(world, call, afterItsEffect, () -> fast.run(world.desk));
    boolean overtaken = process.interrupts(() -> slow.run(process.desk()));
    Work.checkRest(world);
    return overtaken;
  }

  @Test
  void keepsThePlaceOfAYesThatIsBeingConfirmed() {
    World world = Work.ACCEPT.scene();
    yesOvertakenWhenItHasItsPlace(
        world,
        () -> {
          new TidyAskings(world.desk).tidy();
          Work.ACCEPT_ANOTHER.run(world.desk);
        });

    AskingInvariants.holdAlways(world.stored.find(Work.CHALLENGES), Work.LIMITS);
    assertThat(world.asking("floods").phase()).isEqualTo(AskingStatus.Phase.AGREED);
  }

  @Test
  void givesThePlaceBackWhenTheQuestionIsTakenBackMeanwhile() {
    World world = Work.ACCEPT.scene();
    yesOvertakenWhenItHasItsPlace(world, () -> Work.CLOSE.run(world.desk));

    assertThat(world.holds.taken(Set.of("mara"))).isEmpty();
    assertThat(world.asking("floods").phase()).isEqualTo(AskingStatus.Phase.STOPPED);
  }

  private static void yesOvertakenWhenItHasItsPlace(World world, Runnable other) {
    CapacityHolds overtaken =
        new CapacityHolds() {
          @Override
          public boolean hold(String expertId, InvitationId id, int limit) {
            boolean held = world.holds.hold(expertId, id, limit);
            other.run();
            return held;
          }

          @Override
          public void release(String expertId, InvitationId id) {
            world.holds.release(expertId, id);
          }

          @Override
          public Map<String, Integer> taken(Set<String> expertIds) {
            return world.holds.taken(expertIds);
          }

          @Override
          public List<Held> heldAfter(String expertId, int limit) {
            return world.holds.heldAfter(expertId, limit);
          }
        };
    Work.ACCEPT.run(world.deskOver(world.stored, overtaken, world.challenges));
  }
}
