package org.connectivecities.matching.candidate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.platform.Meanwhile;

/** Puts together what is known of the people found, with one query a source however many they are, side by side. */
public final class AssembleContenders {

  /** How far back proposals count for fair rotation. */
  static final Duration LATELY = Duration.ofDays(90);

  private final Candidates candidates;
  private final Cities cities;
  private final FindWorkloads workloads;
  private final FindProposals proposals;
  private final int defaultPlaces;

  public AssembleContenders(
      Candidates candidates, Cities cities, FindWorkloads workloads, FindProposals proposals, int defaultPlaces) {
    this.candidates = candidates;
    this.cities = cities;
    this.workloads = workloads;
    this.proposals = proposals;
    this.defaultPlaces = defaultPlaces;
  }

  /** In no order. Somebody whom the copy does not know (not yet, or erased) is left out. */
  public List<Contender> of(Map<String, Relevance> found, Instant asOf) {
    Meanwhile<Map<String, Workload>> loads = Meanwhile.ask(() -> workloads.of(found.keySet()));
    Meanwhile<Map<String, Integer>> proposed = Meanwhile.ask(() -> proposals.since(asOf.minus(LATELY), found.keySet()));
    Map<String, Candidate> known = candidates.findAll(found.keySet());
    Map<String, CityContext> homes = homes(known.values());
    var contenders = new ArrayList<Contender>(known.size());
    known.forEach(
        (id, candidate) ->
            contenders.add(
                new Contender(
                    candidate,
                    found.getOrDefault(id, Relevance.NONE),
                    homes
                        .getOrDefault(candidate.home().key(), CityContext.UNKNOWN)
                        .orElse(Regions.contextOf(candidate.home())),
                    loads.answer().getOrDefault(id, Workload.NONE),
                    proposed.answer().getOrDefault(id, 0),
                    defaultPlaces,
                    asOf)));
    return contenders;
  }

  private Map<String, CityContext> homes(Collection<Candidate> known) {
    var homes = new HashMap<String, CityContext>();
    cities.at(known.stream().map(Candidate::home).toList()).forEach((key, city) -> homes.put(key, city.context()));
    return homes;
  }
}
