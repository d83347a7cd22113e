package org.connectivecities.matching.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.connectivecities.matching.challenge.Challenge;

/** Who could help with which challenges, as scored, and how much room they have. */
public interface ScoredPairs {

  /**
   * @param deeper ids of those challenges for which it is not enough to know who stands on their shortlist
   * @return in the order of the challenges
   */
  Pool of(List<Challenge> challenges, Set<String> deeper);

  /**
   * @param places free places by expert; nobody in it is unknown to this service
   */
  record Pool(List<Scores> scores, Map<String, Integer> places) {

    Optional<Option> find(String challengeId, String expertId) {
      return scores.stream()
          .filter(each -> each.basis().challengeId().equals(challengeId))
          .flatMap(each -> each.options().stream())
          .filter(option -> option.expertId().equals(expertId))
          .findFirst();
    }
  }

  /** @param options free, or barred by a rule that holds by now */
  record Scores(Basis basis, List<Option> options) {}
}
