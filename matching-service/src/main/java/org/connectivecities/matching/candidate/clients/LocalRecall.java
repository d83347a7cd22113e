package org.connectivecities.matching.candidate.clients;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.candidate.Relevance.PassageScore;
import org.connectivecities.matching.candidate.WeighPassages;
import org.connectivecities.vocabulary.Vocabulary;

/**
 * Finds candidates in this service's own copy, by shared topics and shared words. It knows no meaning beyond topics and
 * is a fallback: whoever uses its answer says so.
 */
final class LocalRecall implements FindCandidates, WeighPassages {

  private static final int VOTES = 3;
  private final PassageIndex index;
  private final Vocabulary vocabulary;

  LocalRecall(PassageIndex index, Vocabulary vocabulary) {
    this.index = index;
    this.vocabulary = vocabulary;
  }

  @Override
  public Recall find(CandidateQuery query) {
    PassageIndex.Snapshot snapshot = index.now();
    List<Recall.Recalled> found =
        scored(snapshot, Wanted.of(query, snapshot, vocabulary), query.exclude()).stream()
            .sorted(Comparator.comparingDouble(Recall.Recalled::score).reversed().thenComparing(Recall.Recalled::id))
            .toList();
    return new Recall(Recall.Source.LOCAL, found.stream().limit(query.limit()).toList(), found.size());
  }

  @Override
  public Map<String, Relevance> weigh(CandidateQuery query, List<Candidate> candidates) {
    var wanted = Wanted.of(query, index.now(), vocabulary);
    return candidates.stream()
        .collect(
            Collectors.toMap(
                Candidate::id,
                candidate ->
                    new Relevance(candidate.passages().stream().map(PassageIndex.Indexed::of).map(wanted::score).toList()),
                (one, same) -> one));
  }

  private static List<Recall.Recalled> scored(PassageIndex.Snapshot snapshot, Wanted wanted, Place exclude) {
    var found = new ArrayList<Recall.Recalled>();
    String excluded = exclude.key();
    int at = 0;
    for (PassageIndex.Entry entry : snapshot.entries()) {
      var scores = new ArrayList<PassageScore>();
      for (PassageIndex.Indexed passage : entry.passages()) {
        if (wanted.touches(at)) {
          scores.add(wanted.score(at, passage.passageId()));
        }
        at++;
      }
      if (!scores.isEmpty() && !(exclude.isKnown() && entry.homeKey().equals(excluded))) {
        found.add(recalled(entry, new Relevance(scores)));
      }
    }
    return found;
  }

  private static Recall.Recalled recalled(PassageIndex.Entry entry, Relevance relevance) {
    double score = relevance.best(VOTES).mapToDouble(PassageScore::combined).sum() / VOTES;
    return new Recall.Recalled(entry.id(), entry.version(), score, relevance);
  }
}
