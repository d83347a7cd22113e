package org.connectivecities.profile.expert;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Links by which people take over the profiles that others have registered of them. Secrets are kept as their marks only. */
public interface Takeovers extends Traces {

  /** From now on this link alone leads to the profile, unless somebody has taken it over already. */
  void open(ExpertId of, String mark, Instant until);

  /**
   * The first account to come with a link has it, in one conditional write; the same account may come again, as long as the link lasts.
   *
   * @return which profile, or nothing where there is no such link, its time is over, or another account has it
   */
  Optional<ExpertId> take(String mark, String account, Instant now);

  /** Profiles whose link ended before this moment without anybody coming; at most {@code limit}. */
  List<String> endedBefore(Instant moment, int limit);

  /** Whether somebody has taken this profile over. */
  boolean isTaken(ExpertId of);
}
