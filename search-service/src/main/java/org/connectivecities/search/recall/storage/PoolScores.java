package org.connectivecities.search.recall.storage;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.search.embedding.PackedVector;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.recall.PassageScore;
import org.connectivecities.search.recall.RecallIndex;
import org.connectivecities.search.recall.RecallQuery;
import org.jspecify.annotations.Nullable;

/**
 * All passages of the people in the pool, each with its score by words and by meaning. Words are asked of the index; meaning
 * and topics are computed from what is known of the people.
 */
final class PoolScores {

  private static final Comparator<PassageScore> BY_ID =
      Comparator.comparing(PassageScore::expertId).thenComparing(PassageScore::passageId);

  private final Searches searches;
  private final RecallQueries queries;
  private final KnownPeople known;

  PoolScores(Searches searches, RecallQueries queries) {
    this.searches = searches;
    this.queries = queries;
    this.known = new KnownPeople(new PeopleReader(searches));
  }

  List<PassageScore> of(RecallQuery recall, List<String> people) {
    var present = new ArrayList<KnownPeople.Present>();
    var words = new HashMap<RecallIndex.Key, Double>();
    ask(recall, people, present, words);
    PackedVector vector = recall.asksMeaning() ? PackedVector.of(recall.vector()) : null;
    return known.of(present).stream()
        .flatMap(person -> person.passages().stream().map(passage -> score(person, passage, words, vector)))
        .sorted(BY_ID)
        .toList();
  }

  /** Who is there, and which of their passages share words. Where that is too much for an answer, in halves. */
  private void ask(
      RecallQuery recall, List<String> people, List<KnownPeople.Present> present, Map<RecallIndex.Key, Double> words) {
    Query pool = RecallQueries.anyOf(IndexFields.ID, people);
    var asked = new ArrayList<SearchRequestBody>();
    asked.add(persons(pool, people.size()));
    if (recall.asksWords()) {
      asked.add(worded(queries.words(recall), pool));
    }
    List<List<Hit<Void>>> answers = searches.hits(asked);
    if (answers.getLast().size() == Searches.MOST && people.size() > 1) {
      ask(recall, people.subList(0, people.size() / 2), present, words);
      ask(recall, people.subList(people.size() / 2, people.size()), present, words);
      return;
    }
    answers.getFirst().forEach(hit -> present.add(new KnownPeople.Present(
        hit.index(), Searches.keyword(hit, IndexFields.ID), Searches.number(hit, IndexFields.VERSION))));
    answers.stream().skip(1).flatMap(List::stream).forEach(hit -> words.merge(
        new RecallIndex.Key(Searches.keyword(hit, IndexFields.ID), Searches.keyword(hit, IndexFields.PASSAGE_ID)),
        hit.score(),
        Math::max));
  }

  private static SearchRequestBody persons(Query pool, int size) {
    Query persons = Query.of(query -> query.bool(both ->
        both.filter(RecallQueries.term(IndexFields.KIND, IndexFields.PERSON), pool)));
    return Searches.search(persons, size, IndexFields.ID, IndexFields.VERSION).build();
  }

  private static SearchRequestBody worded(Query words, Query pool) {
    Query passages = Query.of(query -> query.bool(both ->
        both.must(words).filter(RecallQueries.term(IndexFields.KIND, IndexFields.PASSAGE), pool)));
    return Searches.search(passages, Searches.MOST, IndexFields.ID, IndexFields.PASSAGE_ID).build();
  }

  private static PassageScore score(
      KnownPerson person,
      KnownPerson.KnownPassage passage,
      Map<RecallIndex.Key, Double> words,
      @Nullable PackedVector vector) {
    return new PassageScore(
        person.id(),
        person.version(),
        passage.id(),
        passage.kind(),
        words.getOrDefault(new RecallIndex.Key(person.id(), passage.id()), 0.0),
        vector == null ? Double.NaN : passage.cosine(vector),
        passage.concepts(),
        person.complete());
  }
}
