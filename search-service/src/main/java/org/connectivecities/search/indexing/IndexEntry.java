package org.connectivecities.search.indexing;

/** What the index holds of one id. */
public sealed interface IndexEntry {

  String id();

  long version();

  /** Everything, with the vectors still to come. */
  record Present(IndexedExpert expert) implements IndexEntry {

    @Override
    public String id() {
      return expert.profile().id();
    }

    @Override
    public long version() {
      return expert.profile().version();
    }
  }

  /**
   * Id and version only, so that a late older event does not bring the profile back.
   *
   * @param erased for good, carried over into every new index; else paused
   */
  record Hidden(String id, long version, boolean erased) implements IndexEntry {}
}
