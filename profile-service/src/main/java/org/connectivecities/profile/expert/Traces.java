package org.connectivecities.profile.expert;

/** Something that keeps more of a person than the profile. */
@FunctionalInterface
public interface Traces {

  /** Forgets for ever what it has of somebody who is erased; their id may stay. Can be repeated. */
  void forget(ExpertId id);
}
