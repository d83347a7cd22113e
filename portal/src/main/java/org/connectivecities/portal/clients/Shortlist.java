package org.connectivecities.portal.clients;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is proposed for a challenge, in the reader's language.
 *
 * @param state pending, published, chosen or closed
 * @param recall search, partial where it had not read everybody yet, or local where it did not answer
 * @param considered people looked at
 * @param openings what the city could change so that more people come into question
 * @param chosen whom the city wants asked, in its order
 * @param excluded how many were kept out, by rule
 * @param note and {@code history} are there for coordinators only
 * @param withdrawn how many have withdrawn since they stood on it
 */
public record Shortlist(
    String id,
    String challengeId,
    long version,
    String state,
    String recall,
    Instant madeAt,
    int considered,
    List<Text> summary,
    @Nullable List<Text> openings,
    List<Match> matches,
    @Nullable List<String> chosen,
    @Nullable List<Excluded> excluded,
    @Nullable String note,
    @Nullable List<Step> history,
    @Nullable Integer withdrawn) {

  /** How many stood on it and have withdrawn since. */
  public int gone() {
    return withdrawn == null ? 0 : withdrawn;
  }

  public record Text(String text, String language) {}

  public record Excluded(String rule, int count, Text reason) {}

  /**
   * Who did what with it.
   *
   * @param what made, noted, added, removed, reordered, rejected, published, chosen, superseded or withdrew
   * @param expertId whom it was about; absent when it was about all
   */
  public record Step(String who, Instant when, String what, @Nullable String expertId, @Nullable String why) implements Serializable {}

  /**
   * @param score 0 to 1, the sum of the contributions
   * @param reasons the few sentences that a reader needs; every signal may have its own beside
   * @param misfits what does not fit
   * @param changes what would move the person from this rank
   * @param alternate asked only when those before cannot
   * @param note for coordinators only
   * @param addedBecause why a coordinator added the person
   * @param waived rule that was set aside for it
   */
  public record Match(
      int rank,
      String expertId,
      String name,
      @Nullable String role,
      String city,
      String country,
      BigDecimal score,
      @Nullable List<Sentence> reasons,
      List<Signal> signals,
      List<Text> misfits,
      List<Text> unknowns,
      @Nullable List<Change> changes,
      boolean alternate,
      @Nullable String note,
      @Nullable String addedBecause,
      @Nullable String waived) {}

  /**
   * @param value 0 to 1: how well the person does on this criterion
   * @param contribution weight times value: its part of the score
   */
  public record Signal(
      String name, BigDecimal value, BigDecimal weight, BigDecimal contribution, @Nullable Text reason, List<Evidence> evidence) {}

  /** One of practice and competence names where the passage stands; neither where it is of the profile or the record. */
  public record Evidence(
      @Nullable String practice, @Nullable String competence, String passage, @Nullable List<Mark> marks) {}

  /** Words to set off, from {@code start} to before {@code end} in UTF-16 units. */
  public record Mark(int start, int end) {}

  public record Sentence(String signal, String text, String language, List<Evidence> evidence) {}

  public record Change(String text, String language) {}
}
