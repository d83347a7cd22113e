package org.connectivecities.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.jspecify.annotations.Nullable;

/** Builds what profile-service would publish. */
public final class Profile {

  private final String id;
  private long version = 1;
  private String name;
  private String city = "Musterstadt";
  private String country = "DE";
  private List<String> languages = List.of("en");
  private List<String> formats = List.of("virtual-session");
  private @Nullable LocalDate pausedUntil;
  private @Nullable Integer noticeWeeks;
  private boolean search = true;
  private boolean matching = true;
  private @Nullable Boolean visitors = true;
  private Instant updatedAt = Instant.parse("2026-10-01T09:30:00Z");
  private final List<ExpertPublished.Competence> competences = new ArrayList<>();
  private final List<ExpertPublished.Practice> practices = new ArrayList<>();

  private Profile(String id) {
    this.id = id;
    this.name = "Person " + id;
  }

  public static Profile of(String id) {
    return new Profile(id);
  }

  public Profile version(long number) {
    version = number;
    return this;
  }

  public Profile name(String fullName) {
    name = fullName;
    return this;
  }

  public Profile from(String ownCity, String ownCountry) {
    city = ownCity;
    country = ownCountry;
    return this;
  }

  public Profile speaking(String... codes) {
    languages = List.of(codes);
    return this;
  }

  public Profile offering(String... kinds) {
    formats = List.of(kinds);
    return this;
  }

  public Profile notice(int weeks) {
    noticeWeeks = weeks;
    return this;
  }

  public Profile pausedUntil(LocalDate day) {
    pausedUntil = day;
    return this;
  }

  public Profile updated(Instant time) {
    updatedAt = time;
    return this;
  }

  public Profile consenting(boolean toSearch, boolean toMatching) {
    search = toSearch;
    matching = toMatching;
    return this;
  }

  /** Agreed to a text from before visitors were told anything. */
  public Profile beforeVisitors() {
    visitors = null;
    return this;
  }

  public Profile competence(@Nullable String topic, String text, @Nullable String language) {
    String number = "c" + (competences.size() + 1);
    competences.add(new ExpertPublished.Competence(number, topic, text, language, "advanced", 5));
    return this;
  }

  public Profile practice(String title, String text, @Nullable String language, String... topics) {
    String number = "p" + (practices.size() + 1);
    practices.add(
        new ExpertPublished.Practice(
            number, title, text, null, null, city, country, 2020, List.of(topics), language, null));
    return this;
  }

  public Profile documented(String title, int year, String link, String... topics) {
    String number = "p" + (practices.size() + 1);
    practices.add(
        new ExpertPublished.Practice(
            number, title, "Done and told", null, null, null, null, year, List.of(topics), "en", link));
    return this;
  }

  public ExpertPublished published() {
    return new ExpertPublished(
        id, version, name, null, null, city, country, null,
        languages.stream().map(code -> new ExpertPublished.LanguageSkill(code, "C1")).toList(),
        competences, practices, formats,
        new ExpertPublished.Availability(10, noticeWeeks, List.of(), pausedUntil, null),
        new ExpertPublished.Consent(search, matching, false, false, visitors), null, updatedAt);
  }
}
