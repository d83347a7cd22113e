package org.connectivecities.search.recall.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was read of people, so that a challenge reads only those who have changed. The index says who is there and in
 * which version, at every request; nothing is believed beyond that. Who was not asked for longest goes first.
 */
final class KnownPeople {

  /** Of the heap, for all that is kept: at seven kilobytes somebody, ten thousand people fit into a quarter of 300 MB. */
  private static final int SHARE = 4;

  private final PeopleReader reader;
  private final long most = Runtime.getRuntime().maxMemory() / SHARE;
  private final Map<String, KnownPerson> people = new LinkedHashMap<>(16, .75f, true);
  private long bytes;

  KnownPeople(PeopleReader reader) {
    this.reader = reader;
  }

  /** A person as the index has it now. */
  record Present(String index, String id, long version) {}

  List<KnownPerson> of(Collection<Present> present) {
    var known = new ArrayList<KnownPerson>(present.size());
    var unknown = new ArrayList<String>();
    for (Present person : present) {
      KnownPerson kept = kept(person);
      if (kept == null) {
        unknown.add(person.id());
      } else {
        known.add(kept);
      }
    }
    List<KnownPerson> read = reader.read(unknown);
    read.stream().filter(KnownPerson::complete).forEach(this::keep);
    known.addAll(read);
    return known;
  }

  private synchronized @Nullable KnownPerson kept(Present wanted) {
    KnownPerson person = people.get(wanted.id());
    boolean same =
        person != null && person.version() == wanted.version() && person.index().equals(wanted.index());
    return same ? person : null;
  }

  private synchronized void keep(KnownPerson person) {
    KnownPerson before = people.put(person.id(), person);
    bytes += person.bytes() - (before == null ? 0 : before.bytes());
    for (var oldest = people.values().iterator(); bytes > most && oldest.hasNext(); ) {
      bytes -= oldest.next().bytes();
      oldest.remove();
    }
  }
}
