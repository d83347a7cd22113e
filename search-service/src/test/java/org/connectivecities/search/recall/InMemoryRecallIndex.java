package org.connectivecities.search.recall;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.connectivecities.search.embedding.Vectors;
import org.connectivecities.search.expertsearch.Highlight;
import org.connectivecities.search.indexing.ExpertProfile;
import org.connectivecities.search.indexing.IndexEntry;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexedExpert;
import org.connectivecities.search.indexing.IndexedPassage;
import org.connectivecities.search.indexing.InMemoryExpertIndex;

/** The twin of recall in Elasticsearch; its lexical score is the number of common words. */
final class InMemoryRecallIndex implements RecallIndex {

  private final InMemoryExpertIndex index;

  InMemoryRecallIndex(InMemoryExpertIndex index) {
    this.index = index;
  }

  @Override
  public List<PassageScore> pool(RecallQuery query) {
    return eligible(query.eligible()).filter(expert -> found(expert, query)).flatMap(expert -> scores(expert, query)).toList();
  }

  @Override
  public List<PassageScore> everybody(RecallQuery query) {
    return eligible(query.eligible()).flatMap(expert -> scores(expert, query)).toList();
  }

  private boolean found(IndexedExpert expert, RecallQuery query) {
    return scores(expert, query).anyMatch(passage ->
        passage.lexical() > 0
            || query.asksMeaning() && !Double.isNaN(passage.cosine())
            || passage.concepts().keySet().stream().anyMatch(query.near()::containsKey));
  }

  private Stream<IndexedExpert> eligible(CandidateRequest request) {
    return index.entries().stream()
        .filter(IndexEntry.Present.class::isInstance)
        .map(entry -> ((IndexEntry.Present) entry).expert())
        .filter(expert -> eligible(expert.profile(), request));
  }

  private static boolean eligible(ExpertProfile profile, CandidateRequest request) {
    return profile.matchable()
        && (profile.pausedUntil() == null || !profile.pausedUntil().isAfter(request.asOf()))
        && !IndexFields.cityKey(profile.city(), profile.country()).equals(request.excludeCity())
        && (request.formats().isEmpty() || profile.formats().stream().anyMatch(request.formats()::contains))
        && (request.languages().isEmpty() || profile.languages().stream().anyMatch(request.languages()::contains));
  }

  private Stream<PassageScore> scores(IndexedExpert expert, RecallQuery query) {
    return expert.passages().stream().map(passage -> new PassageScore(
        expert.profile().id(),
        expert.profile().version(),
        passage.passage().id(),
        passage.passage().kind().name().toLowerCase(Locale.ROOT),
        common(passage, query),
        cosine(passage, query),
        passage.concepts(),
        passage.chunks().stream().allMatch(chunk -> chunk.hash().isEmpty() || index.allVectors().containsKey(chunk.hash()))));
  }

  private static double common(IndexedPassage passage, RecallQuery query) {
    Set<String> words = new HashSet<>(List.of(passage.passage().whole().toLowerCase(Locale.ROOT).split("\\W+")));
    return query.texts().stream()
        .flatMap(InMemoryRecallIndex::inAllLanguages)
        .flatMap(text -> Stream.of(text.toLowerCase(Locale.ROOT).split("\\W+")))
        .distinct()
        .filter(words::contains)
        .count();
  }

  private static Stream<String> inAllLanguages(RecallQuery.WordedText text) {
    return Stream.concat(Stream.of(text.text()), text.glosses().values().stream());
  }

  private double cosine(IndexedPassage passage, RecallQuery query) {
    Map<String, float[]> vectors = index.allVectors();
    return !query.asksMeaning()
        ? Double.NaN
        : passage.chunks().stream()
            .filter(chunk -> vectors.containsKey(chunk.hash()))
            .mapToDouble(chunk -> Vectors.cosine(vectors.get(chunk.hash()), query.vector()))
            .max()
            .orElse(Double.NaN);
  }

  @Override
  public Map<Key, Highlight> snippets(RecallQuery query, Collection<Key> passages) {
    var snippets = new TreeMap<Key, Highlight>((a, b) -> (a.expertId() + a.passageId()).compareTo(b.expertId() + b.passageId()));
    eligible(query.eligible()).forEach(expert -> expert.passages().forEach(passage -> {
      var key = new Key(expert.profile().id(), passage.passage().id());
      String marked = passage.passage().whole();
      for (RecallQuery.WordedText text : query.texts()) {
        for (String word : text.text().split("\\W+")) {
          marked = Pattern.compile("(?i)\\b" + word + "\\b").matcher(marked).replaceAll(Highlight.START + "$0" + Highlight.END);
        }
      }
      if (passages.contains(key) && marked.contains(Highlight.START)) {
        snippets.put(key, Highlight.of(passage.language(), marked));
      }
    }));
    return snippets;
  }
}
