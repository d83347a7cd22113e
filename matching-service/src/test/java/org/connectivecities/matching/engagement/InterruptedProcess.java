package org.connectivecities.matching.engagement;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * A process to which something happens at one of its calls to the outside: right before the call takes effect, or right
 * after. What happens is its death, or somebody else's work from beginning to end.
 */
final class InterruptedProcess {

  /** Nothing in the code under test handles this: the process is gone. */
  @SuppressWarnings("serial")
  private static final class Died extends Error {}

  private final World world;
  private final int interruptedCall;
  private final boolean afterItsEffect;
  private final Runnable event;
  private int calls;

  private InterruptedProcess(World world, int interruptedCall, boolean afterItsEffect, Runnable event) {
    this.world = world;
    this.interruptedCall = interruptedCall;
    this.afterItsEffect = afterItsEffect;
    this.event = event;
  }

  static InterruptedProcess dyingAt(World world, int call, boolean afterItsEffect) {
    return new InterruptedProcess(
        world,
        call,
        afterItsEffect,
        () -> {
          throw new Died();
        });
  }

  static InterruptedProcess overtakenAt(World world, int call, boolean afterItsEffect, Runnable other) {
    return new InterruptedProcess(world, call, afterItsEffect, other);
  }

  AskingDesk desk() {
    return world.deskOver(
        interrupted(Askings.class, world.stored),
        interrupted(CapacityHolds.class, world.holds),
        interrupted(AskedChallenges.class, world.challenges));
  }

  /** @return whether it lived long enough to be interrupted */
  boolean interrupts(Runnable work) {
    try {
      work.run();
    } catch (Died died) {
      return true;
    }
    return calls > interruptedCall;
  }

  private <P> P interrupted(Class<P> port, P real) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              boolean now = calls++ == interruptedCall;
              if (now && !afterItsEffect) {
                event.run();
              }
              try {
                Object answer = method.invoke(real, arguments);
                if (now && afterItsEffect) {
                  event.run();
                }
                return answer;
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }
}
