package org.connectivecities.matching.candidate.clients;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.connectivecities.matching.candidate.CandidateQuery;
import org.connectivecities.matching.candidate.Excerpt;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.Recall;
import org.connectivecities.matching.candidate.Relevance;
import org.jspecify.annotations.Nullable;

/** Asks the search service. */
final class SearchRecall implements FindCandidates {

  /** What the search service takes at most; the beginning of a long text says what it is about. */
  private static final int MOST_TEXTS = 10;

  private static final int LONGEST_TEXT = 4_000;

  private static final String PARTLY = "partly";

  private final CandidateSearch search;

  SearchRecall(CandidateSearch search) {
    this.search = search;
  }

  /** @throws org.connectivecities.platform.problem.Unavailable when it does not answer in time */
  @Override
  public Recall find(CandidateQuery query) {
    CandidateSearch.Answer answer = search.candidates(question(query));
    Recall.Source source = PARTLY.equals(answer.dense()) ? Recall.Source.PARTIAL : Recall.Source.SEARCH;
    return new Recall(
        source, answer.candidates().stream().map(SearchRecall::recalled).toList(), answer.total());
  }

  private static CandidateSearch.Question question(CandidateQuery query) {
    return new CandidateSearch.Question(
        query.texts().stream().limit(MOST_TEXTS).map(SearchRecall::text).toList(),
        query.topics(),
        query.topicsCertainty(),
        query.limit(),
        query.exclude().isKnown() ? new CandidateSearch.City(query.exclude().name(), query.exclude().country()) : null,
        LocalDate.ofInstant(query.asOf(), ZoneOffset.UTC),
        query.means().size() == CandidateQuery.Means.values().length ? null : means(query),
        query.everybody() ? true : null);
  }

  private static List<String> means(CandidateQuery query) {
    return query.means().stream().map(means -> means.name().toLowerCase(Locale.ROOT)).sorted().toList();
  }

  private static CandidateSearch.Text text(CandidateQuery.Text text) {
    String words = text.text();
    return new CandidateSearch.Text(words.substring(0, Math.min(LONGEST_TEXT, words.length())), text.language());
  }

  private static Recall.Recalled recalled(CandidateSearch.Found found) {
    var passages =
        found.passages().stream()
            .map(
                passage ->
                    new Relevance.PassageScore(
                        passage.passageId(),
                        passage.lexical(),
                        passage.dense(),
                        passage.concept(),
                        Math.clamp(passage.combined(), 0, 1),
                        excerpt(passage.highlight())))
            .toList();
    return new Recall.Recalled(found.expertId(), found.version(), found.score(), new Relevance(passages));
  }

  private static @Nullable Excerpt excerpt(CandidateSearch.@Nullable Highlight highlight) {
    return highlight == null || highlight.html() == null ? null : MarkedHtml.read(highlight.html());
  }
}
