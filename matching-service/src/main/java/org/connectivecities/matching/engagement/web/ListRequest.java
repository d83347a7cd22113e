package org.connectivecities.matching.engagement.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.connectivecities.matching.engagement.Invitation;
import org.connectivecities.matching.engagement.InvitationId;
import org.connectivecities.matching.engagement.InvitationQuery;
import org.connectivecities.matching.engagement.InvitationQuery.Mark;
import org.connectivecities.matching.engagement.InvitationQuery.State;
import org.connectivecities.platform.http.Cursors;
import org.connectivecities.platform.http.Page;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * Which invitations or engagements to list.
 *
 * @param challenge id of one challenge
 * @param expert id of one practitioner
 * @param state as in the items
 * @param page cursor of a page before
 * @param limit 1 to 100, 20 when absent
 */
record ListRequest(
    @Nullable String challenge,
    @Nullable String expert,
    @Nullable String state,
    @Nullable String page,
    @Nullable Integer limit) {

  /** One more than the page holds, which tells whether there is another page. */
  InvitationQuery query(Set<State> listed) {
    return new InvitationQuery(
        challenge == null ? null : Set.of(challenge), expert, states(listed), mark(), Cursors.limit(limit) + 1);
  }

  <T, B> Page<B> page(List<T> found, Function<T, Invitation> invitation, Function<T, B> body) {
    int size = Cursors.limit(limit);
    List<T> shown = found.subList(0, Math.min(size, found.size()));
    String next = found.size() > size ? cursor(Mark.of(invitation.apply(shown.getLast()))) : null;
    return new Page<>(shown.stream().map(body).toList(), next);
  }

  private Set<State> states(Set<State> listed) {
    if (state == null) {
      return Set.of();
    }
    if (state.equals("accepted") && listed.containsAll(State.ENGAGED) && listed.contains(State.PENDING)) {
      return State.ENGAGED;
    }
    return listed.stream()
        .filter(each -> WireNames.of(each).equals(state))
        .findFirst()
        .map(Set::of)
        .orElseThrow(() -> unknownState(listed));
  }

  private static ProblemException unknownState(Set<State> listed) {
    String known = String.join(", ", Stream.of(State.values()).filter(listed::contains).map(WireNames::of).toList());
    return new ProblemException(
        ProblemKind.INVALID, "state must be one of " + known, Fault.at("state", "must be one of " + known));
  }

  private static String cursor(Mark mark) {
    return Cursors.encode(List.of(mark.askedAt().toString(), mark.id().toString()));
  }

  private @Nullable Mark mark() {
    List<String> position = Cursors.decode(page, 2);
    if (position.isEmpty()) {
      return null;
    }
    try {
      return new Mark(Instant.parse(position.getFirst()), InvitationId.parse(position.getLast()).orElseThrow(ListRequest::notOurs));
    } catch (DateTimeParseException other) {
      throw notOurs();
    }
  }

  private static ProblemException notOurs() {
    return new ProblemException(ProblemKind.INVALID, "This page cursor is not one of ours", Fault.at("page", "is not a cursor"));
  }
}
