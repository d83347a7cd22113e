package org.connectivecities.search.indexing;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.platform.Meanwhile;

/**
 * Brings changes of profiles into an index. Vectors of texts that have not changed are taken over; the others come later
 * ({@link AddVectors}), so that a withdrawn consent never waits behind a model that reads a thousand new profiles.
 */
public final class ApplyChanges {

  private static final int AT_A_TIME = 64;

  private final DescribeExpert describe;

  public ApplyChanges(DescribeExpert describe) {
    this.describe = describe;
  }

  /**
   * @param changes in the order in which they came
   * @param target takes the changes
   * @param vectors where vectors may already be; often the target itself
   */
  public void apply(List<ProfileChange> changes, ExpertIndex target, ExpertIndex vectors) {
    List<ProfileChange> newest = List.copyOf(newestOfEach(changes));
    Meanwhile<Void> writing = Meanwhile.run(() -> {});
    for (int from = 0; from < newest.size(); from += AT_A_TIME) {
      // In parallel, and while the index writes those before: finding topics and counting tokens takes as long as writing.
      List<IndexEntry> entries =
          newest.subList(from, Math.min(newest.size(), from + AT_A_TIME)).parallelStream().map(this::entry).toList();
      writing.answer();
      writing = Meanwhile.run(() -> target.write(entries, known(entries, vectors)));
    }
    writing.answer();
  }

  private static Collection<ProfileChange> newestOfEach(List<ProfileChange> changes) {
    var newest = new LinkedHashMap<String, ProfileChange>();
    changes.forEach(
        change -> newest.merge(change.id(), change, (old, next) -> next.version() >= old.version() ? next : old));
    return newest.values();
  }

  private IndexEntry entry(ProfileChange change) {
    return switch (change) {
      case ProfileChange.Published published -> new IndexEntry.Present(describe.describe(published.profile()));
      case ProfileChange.Paused paused -> new IndexEntry.Hidden(paused.id(), paused.version(), false);
      case ProfileChange.Erased erased -> new IndexEntry.Hidden(erased.id(), erased.version(), true);
    };
  }

  private static Map<String, float[]> known(List<IndexEntry> entries, ExpertIndex vectors) {
    Set<String> wanting =
        entries.stream().filter(ApplyChanges::wantsVectors).map(IndexEntry::id).collect(Collectors.toSet());
    return wanting.isEmpty() ? new HashMap<>() : vectors.vectors(wanting);
  }

  private static boolean wantsVectors(IndexEntry entry) {
    return entry instanceof IndexEntry.Present present
        && present.expert().passages().stream()
            .flatMap(passage -> passage.chunks().stream())
            .anyMatch(chunk -> !chunk.hash().isEmpty());
  }
}
