package org.connectivecities.matching.report.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.report.Spread;
import org.jspecify.annotations.Nullable;

/**
 * How evenly questions are spread over those who can be asked.
 *
 * @param people who agreed to be matched and are not paused
 * @param overAsked asked three times or more, and more than three times as often as people are on average
 * @param neverAsked by name, at most 60; {@code neverAskedInAll} says how many they are
 */
record SpreadView(
    Instant since, int people, int questions, List<PeerView> overAsked, List<PeerView> neverAsked, int neverAskedInAll) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PeerView(String expertId, String name, @Nullable String role, String city, String country, int asked) {

    static PeerView of(Candidate peer, int asked) {
      return new PeerView(peer.id(), peer.name(), peer.role(), peer.home().name(), peer.home().country(), asked);
    }
  }

  static SpreadView of(Spread it) {
    return new SpreadView(
        it.since(),
        it.people(),
        it.questions(),
        it.overAsked().stream().map(each -> PeerView.of(each.peer(), each.times())).toList(),
        it.neverAsked().stream().map(peer -> PeerView.of(peer, 0)).toList(),
        it.neverAskedInAll());
  }
}
