package org.connectivecities.profile.week;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.letter.Digest;

/**
 * What the letter of a week says to those who coordinate: the shortlists that wait for them, the clocks that run out, who has registered
 * and waits to be vetted, and what nobody could help with.
 */
final class TellDesk {

  static final String PAGE = "/desk";

  /** Of each kind; more are at the desk. */
  private static final int MOST = 5;

  private static final int COUNTED = 99;

  private final FindWaiting find;
  private final Experts experts;

  TellDesk(FindWaiting find, Experts experts) {
    this.find = find;
    this.experts = experts;
  }

  /** Each kind together, as far as there is any. */
  List<Digest.Item> of(Set<String> areas) {
    if (areas.isEmpty()) {
      return List.of();
    }
    List<Waiting> all = find.forDesk(areas);
    Stream<Digest.Item> challenges = Arrays.stream(Waiting.Kind.values())
        .flatMap(kind -> all.stream().filter(it -> it.kind() == kind).limit(MOST))
        .map(it -> new Digest.Item(it.kind().wire(), null, it.city(), it.title(), it.until(), it.page()));
    return Stream.concat(challenges, newcomers(areas)).toList();
  }

  private Stream<Digest.Item> newcomers(Set<String> areas) {
    int waiting = experts.unvetted(false, areas, COUNTED + 1).size();
    String number = waiting > COUNTED ? COUNTED + "+" : String.valueOf(waiting);
    return waiting == 0 ? Stream.empty() : Stream.of(new Digest.Item("vetting", null, null, number, null, "/desk/vetting"));
  }
}
