package org.connectivecities.matching.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who helps with what.
 *
 * @param expertsOf by challenge, pinned ones included; a challenge that gets nobody may be absent
 */
public record Plan(Map<String, Set<String>> expertsOf) {

  public Plan {
    var copy = new HashMap<String, Set<String>>();
    expertsOf.forEach((challengeId, experts) -> copy.put(challengeId, Set.copyOf(experts)));
    expertsOf = Map.copyOf(copy);
  }

  public boolean has(String challengeId, String expertId) {
    return expertsOf.getOrDefault(challengeId, Set.of()).contains(expertId);
  }

  /** Whom the challenge got, the best first. */
  List<Option> chosen(Demand demand) {
    Set<String> experts = expertsOf.getOrDefault(demand.challengeId(), Set.of());
    return demand.options().stream().filter(option -> experts.contains(option.expertId())).toList();
  }

  Stream<Option> chosen(Collection<Demand> demands) {
    return demands.stream().flatMap(demand -> chosen(demand).stream());
  }

  /** In the order of their ids, for everybody who got one. */
  Map<String, List<String>> challengesOf() {
    var challenges = new TreeMap<String, List<String>>();
    new TreeMap<>(expertsOf)
        .forEach(
            (challengeId, experts) ->
                experts.forEach(
                    expertId -> challenges.computeIfAbsent(expertId, id -> new ArrayList<>()).add(challengeId)));
    return challenges;
  }
}
