package org.connectivecities.search.indexing;

import java.util.List;
import java.util.function.Consumer;

/** Reads everything the events have ever said that is still kept, whatever has been consumed before. */
public interface ReplayProfiles {

  Replay start();

  /** One reading, from the beginning, that goes on where it stopped. */
  interface Replay extends AutoCloseable {

    /**
     * Reads up to what is the end at the moment of the call.
     *
     * @param sink takes the changes batch by batch
     * @return how many events were read
     */
    long catchUp(Consumer<List<ProfileChange>> sink);

    @Override
    void close();
  }
}
