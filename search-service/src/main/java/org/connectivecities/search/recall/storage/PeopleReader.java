package org.connectivecities.search.recall.storage;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.search.embedding.PackedVector;
import org.connectivecities.search.embedding.Vectors;
import org.connectivecities.search.indexing.IndexFields;

/** Reads people with all their pieces: person and pieces in one search, so from one state of the index. */
final class PeopleReader {

  private static final int PEOPLE_A_SEARCH = 32;
  /** Of two kilobytes each. */
  private static final int MOST_PIECES = 2_000;

  private final Searches searches;

  PeopleReader(Searches searches) {
    this.searches = searches;
  }

  List<KnownPerson> read(List<String> ids) {
    var people = new ArrayList<KnownPerson>(ids.size());
    for (int from = 0; from < ids.size(); from += PEOPLE_A_SEARCH) {
      people.addAll(some(ids.subList(from, Math.min(ids.size(), from + PEOPLE_A_SEARCH))));
    }
    return people;
  }

  /** Where that is too much for an answer, in halves. */
  private List<KnownPerson> some(List<String> ids) {
    int most = ids.size() == 1 ? Searches.MOST : MOST_PIECES;
    List<Hit<Void>> hits = searches.hits(List.of(search(ids, most))).getFirst();
    if (hits.size() < most || ids.size() == 1) {
      return people(hits);
    }
    var people = new ArrayList<>(some(ids.subList(0, ids.size() / 2)));
    people.addAll(some(ids.subList(ids.size() / 2, ids.size())));
    return people;
  }

  private static SearchRequestBody search(List<String> ids, int most) {
    Query whole = Query.of(query -> query.bool(all -> all.filter(RecallQueries.anyOf(IndexFields.ID, ids))));
    return Searches.search(
            whole, most, IndexFields.KIND, IndexFields.ID, IndexFields.VERSION, IndexFields.PARTS, IndexFields.PART,
            IndexFields.PASSAGE_ID, IndexFields.PASSAGE_KIND, IndexFields.CONCEPT_WEIGHTS, IndexFields.WAITING)
        .docvalueFields(field -> field.field(IndexFields.VECTOR).format("binary"))
        // Persons come first, whatever has to be cut.
        .sort(sort -> sort.field(field -> field.field(IndexFields.KIND).order(SortOrder.Desc)))
        .build();
  }

  private static List<KnownPerson> people(List<Hit<Void>> hits) {
    Map<String, List<Hit<Void>>> pieces =
        hits.stream()
            .filter(hit -> Searches.keyword(hit, IndexFields.KIND).equals(IndexFields.PASSAGE))
            .collect(Collectors.groupingBy(hit -> Searches.keyword(hit, IndexFields.ID)));
    return hits.stream()
        .filter(hit -> Searches.keyword(hit, IndexFields.KIND).equals(IndexFields.PERSON))
        .map(person -> person(person, pieces.getOrDefault(Searches.keyword(person, IndexFields.ID), List.of())))
        .toList();
  }

  private static KnownPerson person(Hit<Void> person, List<Hit<Void>> written) {
    long version = Searches.number(person, IndexFields.VERSION);
    Set<String> parts = Set.copyOf(Searches.keywords(person, IndexFields.PARTS));
    List<Hit<Void>> pieces =
        written.stream()
            .filter(piece -> parts.contains(Searches.keyword(piece, IndexFields.PART)))
            .sorted(Comparator.comparing(piece -> Searches.keyword(piece, IndexFields.PART)))
            .toList();
    boolean complete =
        pieces.size() == parts.size() && pieces.stream().allMatch(piece -> finished(piece, version));
    return new KnownPerson(person.index(), Searches.keyword(person, IndexFields.ID), version, complete, passages(pieces));
  }

  private static boolean finished(Hit<Void> piece, long version) {
    var waiting = piece.fields().get(IndexFields.WAITING);
    return Searches.number(piece, IndexFields.VERSION) == version
        && (waiting == null || !waiting.to(boolean[].class)[0]);
  }

  private static List<KnownPerson.KnownPassage> passages(List<Hit<Void>> pieces) {
    var passages = new LinkedHashMap<String, List<Hit<Void>>>();
    pieces.forEach(piece ->
        passages.computeIfAbsent(Searches.keyword(piece, IndexFields.PASSAGE_ID), id -> new ArrayList<>()).add(piece));
    return passages.values().stream().map(PeopleReader::passage).toList();
  }

  /** Text and topics are with the first piece. */
  private static KnownPerson.KnownPassage passage(List<Hit<Void>> pieces) {
    var concepts = new HashMap<String, Double>();
    pieces.forEach(piece -> addConcepts(piece, concepts));
    List<PackedVector> vectors =
        pieces.stream()
            .map(piece -> piece.fields().get(IndexFields.VECTOR))
            .filter(Objects::nonNull)
            .map(vector -> PackedVector.of(Vectors.fromBase64(vector.to(String[].class)[0])))
            .toList();
    return new KnownPerson.KnownPassage(
        Searches.keyword(pieces.getFirst(), IndexFields.PASSAGE_ID),
        Searches.keyword(pieces.getFirst(), IndexFields.PASSAGE_KIND).intern(),
        Map.copyOf(concepts),
        vectors);
  }

  private static void addConcepts(Hit<Void> piece, Map<String, Double> concepts) {
    for (String concept : Searches.keywords(piece, IndexFields.CONCEPT_WEIGHTS)) {
      int split = concept.lastIndexOf('=');
      concepts.put(concept.substring(0, split).intern(), Double.valueOf(concept.substring(split + 1)));
    }
  }
}
