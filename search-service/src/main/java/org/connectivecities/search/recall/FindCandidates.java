package org.connectivecities.search.recall;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.connectivecities.platform.Meanwhile;
import org.connectivecities.search.embedding.Embedder;
import org.connectivecities.search.embedding.QueryVector;
import org.connectivecities.search.expertsearch.Highlight;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.search.language.EnglishReading;
import org.connectivecities.search.recall.CandidateRequest.Means;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.glossing.Glossary;
import org.jspecify.annotations.Nullable;

/** Finds people who may help with a challenge, by words, by meaning and by topic. */
public final class FindCandidates {

  /** So many candidates come with the places that the words hit; nobody looks further down before the next page. */
  private static final int WITH_SNIPPETS = 20;
  private static final int SNIPPETS_EACH = 3;

  /** Somebody is always revising a profile: up to this share of the pool the answer is as good as whole. */
  private static final double FEW_UNREAD = 0.05;

  private final RecallIndex index;
  private final Vocabulary vocabulary;
  private final ContentLanguages languages;
  private final OtherLanguages others;
  private final EnglishReading reading;
  private final @Nullable QueryVector vectors;

  /**
   * @param reading what the model is shown of a text
   * @param embedder none where no model is at work
   */
  public FindCandidates(
      RecallIndex index,
      Vocabulary vocabulary,
      ContentLanguages languages,
      Glossary glossary,
      EnglishReading reading,
      @Nullable Embedder embedder) {
    this.index = index;
    this.vocabulary = vocabulary;
    this.languages = languages;
    this.others = new OtherLanguages(glossary, languages);
    this.reading = reading;
    this.vectors = embedder == null ? null : new QueryVector(embedder);
  }

  /** @param request with at least one text or topic; topics must be known */
  public Candidates find(CandidateRequest request) {
    var topics = new TopicNearness(vocabulary, request.topics());
    RecallQuery query = query(request, topics);
    List<PassageScore> pool = request.everybody() ? index.everybody(query) : index.pool(query);
    List<Candidate> ranked = new RankCandidates(query, pool, topics).ranked();
    List<Candidate> best = ranked.stream().limit(request.limit()).toList();
    return new Candidates(withSnippets(query, best), ranked.size(), dense(query, pool));
  }

  /** A means that is not wanted finds nothing to go by. */
  private RecallQuery query(CandidateRequest request, TopicNearness topics) {
    Supplier<float[]> meaning = request.means().contains(Means.MEANING) ? meaning(request) : null;
    return new RecallQuery(
        request.means().contains(Means.WORDS) ? request.texts().stream().map(this::worded).toList() : List.of(),
        request.means().contains(Means.TOPICS) ? topics.near() : Map.of(),
        meaning,
        request);
  }

  private RecallQuery.WordedText worded(CandidateRequest.Text text) {
    String language = languages.languageOf(text.language(), text.text());
    return new RecallQuery.WordedText(text.text(), language, others.of(text.text(), language));
  }

  /** The model reads while words are looked for. */
  private @Nullable Supplier<float[]> meaning(CandidateRequest request) {
    if (vectors == null || request.texts().isEmpty()) {
      return null;
    }
    return Meanwhile.ask(() -> vectors.of(request.texts().stream().map(this::read).toList()))::answer;
  }

  private String read(CandidateRequest.Text text) {
    return reading.of(text.text(), languages.languageOf(text.language(), text.text()));
  }

  private Candidates.Dense dense(RecallQuery query, List<PassageScore> pool) {
    if (query.asksMeaning()) {
      long unread = pool.stream().filter(passage -> !passage.read()).count();
      return unread > FEW_UNREAD * pool.size() ? Candidates.Dense.PARTLY : Candidates.Dense.ON;
    }
    if (vectors == null) {
      return Candidates.Dense.OFF;
    }
    return query.eligible().means().contains(Means.MEANING) ? Candidates.Dense.NO_TEXT : Candidates.Dense.NOT_ASKED;
  }

  private List<Candidate> withSnippets(RecallQuery query, List<Candidate> best) {
    List<RecallIndex.Key> keys = best.stream().limit(WITH_SNIPPETS).flatMap(FindCandidates::firstPassages).toList();
    if (keys.isEmpty() || !query.asksWords()) {
      return best;
    }
    Map<RecallIndex.Key, Highlight> snippets = index.snippets(query, keys);
    return best.stream().map(candidate -> with(snippets, candidate)).toList();
  }

  private static Stream<RecallIndex.Key> firstPassages(Candidate candidate) {
    return candidate.passages().stream()
        .limit(SNIPPETS_EACH)
        .map(passage -> new RecallIndex.Key(candidate.expertId(), passage.passageId()));
  }

  private static Candidate with(Map<RecallIndex.Key, Highlight> snippets, Candidate candidate) {
    List<Candidate.ScoredPassage> passages =
        candidate.passages().stream()
            .map(passage -> {
              var key = new RecallIndex.Key(candidate.expertId(), passage.passageId());
              return new Candidate.ScoredPassage(
                  passage.passageId(), passage.kind(), passage.lexical(), passage.dense(), passage.concept(),
                  passage.combined(), snippets.get(key));
            })
            .toList();
    return new Candidate(
        candidate.expertId(), candidate.version(), candidate.score(), candidate.lexical(), candidate.dense(),
        candidate.concept(), passages);
  }
}
