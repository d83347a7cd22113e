package org.connectivecities.matching.candidate;

import java.util.List;
import java.util.Set;

/**
 * Takes somebody who has withdrawn off everything that is under way, wherever that is. Whoever returns is proposed anew like
 * everybody else, and is not put back anywhere.
 */
public final class CarryOutWithdrawal {

  private final FindWithdrawn withdrawn;
  private final List<TakeOff> places;

  public CarryOutWithdrawal(FindWithdrawn withdrawn, List<TakeOff> places) {
    this.withdrawn = withdrawn;
    this.places = List.copyOf(places);
  }

  /**
   * After whatever was heard of somebody, once the copy has it: by the copy alone it is decided, so that an old event that comes
   * again does no harm to who has returned since.
   *
   * @return whether the person stood anywhere
   */
  public boolean after(String expertId) {
    boolean stood = false;
    if (!withdrawn.among(Set.of(expertId)).isEmpty()) {
      for (TakeOff place : places) {
        stood |= place.takeOff(expertId);
      }
    }
    return stood;
  }
}
