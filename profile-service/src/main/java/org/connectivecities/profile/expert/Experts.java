package org.connectivecities.profile.expert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.platform.security.Actor;

/**
 * All practitioners ever registered. What is stored is also published to the other services, in the same write: neither
 * happens without the other.
 */
public interface Experts {

  Optional<ExpertRecord> find(ExpertId id);

  /** The practitioner as kept, or why there is none. */
  default ExpertResult present(ExpertId id) {
    return switch (find(id).orElse(null)) {
      case null -> new ExpertRefusal.Unknown();
      case ErasedExpert _ -> new ExpertRefusal.Erased();
      case Expert expert -> new ExpertResult.Done(expert, false);
    };
  }

  /**
   * Stores what is exactly one version ahead of what is kept; version 1 where nothing is kept.
   *
   * @return false when someone else was faster: nothing has changed then
   */
  boolean save(ExpertRecord next);

  /** Practitioners who can be reached at this address, in any case; an address may be shared. At most {@code limit}. */
  List<Expert> withEmail(String email, int limit);

  /** Practitioners of this name in this city, both compared in any case. At most {@code limit}. */
  List<Expert> named(String name, String city, String country, int limit);

  /** Some of those whose announced day of return has come. At most {@code limit}. */
  List<Expert> pausedUntilAtMost(LocalDate day, int limit);

  /**
   * Who is not {@linkplain Vetting vetted}, the longest registered first. At most {@code limit}.
   *
   * @param turnedDown those to whom a coordinator said no, else those who wait
   * @param areas world regions of their countries; {@link Actor#EVERYWHERE} among them for all
   */
  List<Expert> unvetted(boolean turnedDown, Set<String> areas, int limit);

  /** Active ones who were last {@linkplain Expert#heardOf heard of} on this day or before, the longest silent first. At most {@code limit}. */
  List<Expert> silentSince(LocalDate day, int limit);
}
