package org.connectivecities.matching.candidate.clients;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What matching asks of search-service, as it is on the wire. Public because the guard around it calls it from outside. */
@HttpExchange("/api/v1/search")
public interface CandidateSearch {

  @PostExchange("/candidates")
  Answer candidates(@RequestBody Question question);

  /** @param means and {@code everybody} absent where it is asked as for a shortlist */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Question(
      List<Text> texts,
      List<String> topics,
      double topicsCertainty,
      int limit,
      @Nullable City excludeCity,
      LocalDate asOf,
      @Nullable List<String> means,
      @Nullable Boolean everybody) {}

  record Text(String text, @Nullable String language) {}

  record City(String name, String country) {}

  /**
   * Readers ignore what they do not know: the search service may say more tomorrow.
   *
   * @param dense {@code partly} where some texts have not been read by the model yet
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Answer(List<Found> candidates, long total, @Nullable String dense) {}

  /** @param score 0 to 1 */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Found(String expertId, long version, double score, List<Passage> passages) {}

  /** Scores 0 to 1; {@code combined} is the logistic of a z-score, .5 the average of all that were looked at. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Passage(
      String passageId, double lexical, double dense, double concept, double combined, @Nullable Highlight highlight) {}

  /** @param html escaped, with {@code <mark>} around the words that hit */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Highlight(@Nullable String html) {}
}
