package org.connectivecities.portal.desk;

import java.util.List;
import org.connectivecities.portal.clients.DeskApi;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.Shortlist;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a coordinator wishes, on the list they saw; where somebody was faster, on the new one if it means the same there. */
@Component
class CarryOut {

  private static final int STALE = 412;
  private static final int CONFLICT = 409;

  private final DeskApi desk;
  private final MatchingApi matching;

  CarryOut(DeskApi desk, MatchingApi matching) {
    this.desk = desk;
    this.matching = matching;
  }

  sealed interface Result {

    /** @param meanwhile what others had done, which stands beside it */
    record Done(List<Shortlist.Step> meanwhile) implements Result {}

    /** Nothing was done: after what others did, the wish may not mean the same. */
    record AskAgain(List<Shortlist.Step> meanwhile) implements Result {}

    /** The list is not under review any more. */
    record Over() implements Result {}

    /**
     * @param reason one word for why, the same in every language; not always given
     * @param words the platform's own, in English
     */
    record No(@Nullable String reason, String words) implements Result {}
  }

  /**
   * @param version that the coordinator saw
   * @param seen how many steps of the history were on that page
   */
  Result carryOut(Shortlist now, Wish wish, long version, int seen, Typed typed) {
    List<Shortlist.Step> meanwhile = since(now, seen);
    if (!now.state().equals("pending")) {
      return new Result.Over();
    }
    if (now.version() != version && !wish.bears(meanwhile)) {
      return new Result.AskAgain(meanwhile);
    }
    try {
      send(now, wish, typed);
      return new Result.Done(meanwhile);
    } catch (Refused refused) {
      return answer(refused, now.id(), seen);
    }
  }

  private void send(Shortlist now, Wish wish, Typed typed) {
    List<DeskApi.Action> actions = wish.actions(now, typed);
    long version = actions.isEmpty() ? now.version() : desk.review(now.id(), DeskApi.tag(now.version()), new DeskApi.Review(actions)).version();
    if (wish.kind() == Wish.Kind.PUBLISH) {
      desk.publish(now.id(), DeskApi.tag(version));
    }
  }

  private Result answer(Refused refused, String id, int seen) {
    return switch (refused.status()) {
      case STALE -> new Result.AskAgain(since(matching.shortlist(id), seen));
      case CONFLICT -> matching.shortlist(id).state().equals("pending") ? new Result.No(refused.reason(), refused.detail()) : new Result.Over();
      case 400, 422 -> new Result.No(null, refused.faults().isEmpty() ? refused.detail() : refused.faults().getFirst().message());
      default -> throw refused;
    };
  }

  private static List<Shortlist.Step> since(Shortlist shortlist, int seen) {
    List<Shortlist.Step> all = shortlist.history() == null ? List.of() : shortlist.history();
    return List.copyOf(all.subList(Math.clamp(seen, 0, all.size()), all.size()));
  }
}
