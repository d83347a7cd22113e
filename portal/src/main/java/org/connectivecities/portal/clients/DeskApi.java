package org.connectivecities.portal.clients;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What coordinators do with challenges and shortlists. */
public interface DeskApi {

  /** Newest first. */
  @GetExchange("/api/v1/challenges")
  Page<Challenge> challenges(@RequestParam String state, @RequestParam(required = false) @Nullable String page, @RequestParam int limit);

  /** Who raised a hand, and whose new or revised profile fits; without those on the current shortlist. */
  @GetExchange("/api/v1/challenges/{id}/hands")
  Page<Offer> offers(@PathVariable String id);

  /** @param version as {@link #tag} writes it; refused with 412 where somebody was faster */
  @PostExchange("/api/v1/shortlists/{id}/review")
  Shortlist review(@PathVariable String id, @RequestHeader("If-Match") String version, @RequestBody Review review);

  /** @param version as {@link #tag} writes it; refused with 412 where somebody was faster */
  @PostExchange("/api/v1/shortlists/{id}/publish")
  Shortlist publish(@PathVariable String id, @RequestHeader("If-Match") String version);

  @GetExchange("/api/v1/shortlists/{id}/teams")
  Teams teams(@PathVariable String id);

  /** Of all challenges the caller looks after; newest first. */
  @GetExchange("/api/v1/invitations")
  Page<Invitation> invitations(@RequestParam(required = false) @Nullable String page, @RequestParam int limit);

  static String tag(long version) {
    return "\"" + version + "\"";
  }

  /** All of them in this order, or none. */
  record Review(List<Action> actions) {}

  /** @param action note (text), add (reason, rank), remove (reason), reorder (expertIds) or reject (reason) */
  record Action(
      String action,
      @Nullable String expertId,
      @Nullable String text,
      @Nullable String reason,
      @Nullable List<String> expertIds) {

    public static Action note(@Nullable String expertId, String text) {
      return new Action("note", expertId, text, null, null);
    }

    public static Action add(String expertId, String reason) {
      return new Action("add", expertId, null, reason, null);
    }

    public static Action remove(String expertId, String reason) {
      return new Action("remove", expertId, null, reason, null);
    }

    public static Action reorder(List<String> expertIds) {
      return new Action("reorder", null, null, null, expertIds);
    }

    public static Action reject(String reason) {
      return new Action("reject", null, null, reason, null);
    }
  }

  /**
   * @param raisedAt absent when only the profile fits
   * @param score of the fit, 0 to 1
   */
  record Offer(
      String expertId,
      String name,
      @Nullable String role,
      String city,
      String country,
      @Nullable Instant raisedAt,
      @Nullable String note,
      @Nullable BigDecimal score) {}

  /** @param state pending, confirming, accepted, declined, turned-away, expired or withdrawn */
  record Invitation(String id, String expertId, String state, Instant askedAt) {}

  /**
   * People who answer a challenge's questions together.
   *
   * @param recall search, partial where it had not read everybody yet, or local where it did not answer
   * @param teams the best of each size, smallest first
   */
  record Teams(String recall, List<Aspect> aspects, int considered, List<Shortlist.Text> summary, List<Team> teams) {}

  /**
   * @param kind question, topic or challenge
   * @param text in the city's words; of a topic, its id
   */
  record Aspect(int number, String kind, String text) {}

  /** @param matrix a row an aspect */
  record Team(
      int size, boolean recommended, int covered, List<Shortlist.Text> summary, List<Member> members, List<Row> matrix) {}

  record Member(String expertId, String name, @Nullable String role, String city, String country) {}

  /** @param best who answers it best; absent when nobody does */
  record Row(int aspect, @Nullable String best, List<Cell> cells) {}

  /** @param coverage 0 to 1 */
  record Cell(
      String expertId,
      BigDecimal coverage,
      boolean covered,
      @Nullable String practice,
      @Nullable String competence,
      @Nullable String passage,
      @Nullable List<Shortlist.Mark> marks) {}
}
