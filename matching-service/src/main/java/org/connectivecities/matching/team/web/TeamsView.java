package org.connectivecities.matching.team.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.connectivecities.matching.candidate.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Teams in the reader's language.
 *
 * @param recall search, or local where the search service did not answer for every aspect
 * @param considered people who may be proposed and have something to say about any aspect
 * @param teams the best of each size, smallest first
 */
@Schema(name = "Teams")
record TeamsView(
    String shortlistId,
    String challengeId,
    String recall,
    List<AspectView> aspects,
    int considered,
    List<SentenceView> summary,
    List<TeamView> teams) {

  @Schema(name = "TeamText")
  record SentenceView(String text, String language) {}

  /**
   * @param kind question, topic or challenge
   * @param text in the city's words; of a topic, its id
   */
  @Schema(name = "TeamAspect")
  record AspectView(int number, String kind, String text) {}

  /**
   * @param recommended of the size wished for, or the smallest that answers as many aspects as any does
   * @param covered how many aspects somebody answers
   * @param uncovered numbers of the others
   * @param matrix a row an aspect
   */
  @Schema(name = "Team")
  record TeamView(
      int size,
      boolean recommended,
      int covered,
      List<Integer> uncovered,
      BigDecimal coverage,
      BigDecimal diversity,
      List<SentenceView> summary,
      List<MemberView> members,
      List<RowView> matrix) {}

  @Schema(name = "TeamMember")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MemberView(String expertId, String name, @Nullable String role, String city, String country) {}

  /** @param best who answers it best; absent when nobody answers it */
  @Schema(name = "TeamRow")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowView(int aspect, @Nullable String best, List<CellView> cells) {}

  /**
   * @param coverage 0 to 1
   * @param covered whether it is enough to say that the person answers it
   * @param practice or {@code competence}: id of what the passage is from
   * @param marks places of the words that hit, in the passage
   */
  @Schema(name = "TeamCell")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CellView(
      String expertId,
      BigDecimal coverage,
      boolean covered,
      @Nullable String practice,
      @Nullable String competence,
      @Nullable String passage,
      List<Excerpt.Mark> marks) {}
}
