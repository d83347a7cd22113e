package org.connectivecities.search.indexing;

/** What happened to a profile. Changes may come twice, late and out of order; the version says which is newer. */
public sealed interface ProfileChange {

  String id();

  long version();

  /** The whole profile as it is now. */
  record Published(ExpertProfile profile) implements ProfileChange {

    @Override
    public String id() {
      return profile.id();
    }

    @Override
    public long version() {
      return profile.version();
    }
  }

  /** Not to be found until published again. */
  record Paused(String id, long version) implements ProfileChange {}

  /** Gone for good. */
  record Erased(String id, long version) implements ProfileChange {}
}
