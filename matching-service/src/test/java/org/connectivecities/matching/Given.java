package org.connectivecities.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.candidate.LanguageSkill;
import org.connectivecities.matching.candidate.Passage;
import org.connectivecities.matching.candidate.Passage.Competence;
import org.connectivecities.matching.candidate.Passage.Practice;
import org.connectivecities.matching.candidate.Pause;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.Relevance;
import org.connectivecities.matching.candidate.Relevance.PassageScore;
import org.connectivecities.matching.candidate.Workload;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Challenges and people for tests, with nothing known of them but what a test says. */
public final class Given {

  /** A Monday. */
  public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  public static final Actor COORDINATOR = new Actor("ana", Set.of("coordinator"), Map.of());
  public static final Actor CITY = new Actor("desk", Set.of("city"), Map.of("city", "kumasi"));
  public static final Actor OTHER_CITY = new Actor("other", Set.of("city"), Map.of("city", "accra"));
  public static final Actor PRACTITIONER = new Actor("p1", Set.of("practitioner"), Map.of("expert", "e1"));

  private Given() {}

  public static Wish challenge() {
    return new Wish();
  }

  public static Person person(String id) {
    return new Person(id);
  }

  /** A challenge of Kumasi. */
  public static final class Wish {

    private String id = "c1";
    private List<String> topics = List.of();
    private @Nullable Double certainty;
    private List<String> questions = List.of();
    private @Nullable Integer teamSize;
    private Set<String> languages = Set.of();
    private @Nullable String language;
    private boolean interpretation;
    private Set<Format> formats = Set.of();
    private Brief.@Nullable Window window;
    private CityContext context = CityContext.UNKNOWN;
    private @Nullable String funding;
    private Brief.Privacy privacy = Brief.Privacy.NETWORK;

    public Wish id(String value) {
      id = value;
      return this;
    }

    public Wish topics(String... ids) {
      topics = List.of(ids);
      return this;
    }

    public Wish questions(String... asked) {
      questions = List.of(asked);
      return this;
    }

    public Wish team(int size) {
      teamSize = size;
      return this;
    }

    public Wish languages(String... tags) {
      languages = Set.of(tags);
      return this;
    }

    public Wish writtenIn(String tag) {
      language = tag;
      return this;
    }

    public Wish withInterpretation() {
      interpretation = true;
      return this;
    }

    public Wish formats(Format... wished) {
      formats = Set.of(wished);
      return this;
    }

    /** As topics that were only found in the texts. */
    public Wish topicsOnlyFound(double howCertain) {
      certainty = howCertain;
      return this;
    }

    public Wish until(LocalDate last) {
      window = new Brief.Window(null, last);
      return this;
    }

    public Wish context(CityContext value) {
      context = value;
      return this;
    }

    public Wish funding(String text) {
      funding = text;
      return this;
    }

    public Wish privacy(Brief.Privacy value) {
      privacy = value;
      return this;
    }

    public Brief brief() {
      return new Brief(
          "kumasi", new Place("Kumasi", "GH"), "Floods", false, "Stormwater floods our lanes", null, null, language,
          false, topics, certainty != null, certainty, questions, languages, interpretation, formats, window, teamSize, context, funding, privacy);
    }

    public Challenge.Open open() {
      return Challenge.Open.posted(id, "desk", brief(), NOW);
    }
  }

  /** Somebody from Bremen who agreed to be matched. */
  public static final class Person {

    private final String id;
    private long version = 1;
    private Place home = new Place("Bremen", "DE");
    private final List<LanguageSkill> languages = new ArrayList<>();
    private final List<Competence> competences = new ArrayList<>();
    private final List<Practice> practices = new ArrayList<>();
    private final List<PassageScore> scores = new ArrayList<>();
    private Set<Format> formats = Set.of();
    private Availability availability = Availability.UNKNOWN;
    private boolean matching = true;
    private @Nullable Pause pause;
    private CityContext context = CityContext.UNKNOWN;
    private Workload workload = Workload.NONE;
    private int proposed;

    private Person(String id) {
      this.id = id;
    }

    public Person version(long value) {
      version = value;
      return this;
    }

    public Person from(String city, String country) {
      home = new Place(city, country);
      return this;
    }

    public Person speaks(String language, @Nullable String level) {
      languages.add(new LanguageSkill(language, level));
      return this;
    }

    public Person competence(String passageId, String text, String... topics) {
      competences.add(new Competence(passageId, List.of(topics), text, "en", "leading", 10));
      return this;
    }

    public Person practice(String passageId, @Nullable String result, @Nullable Integer year, String... topics) {
      practices.add(
          new Practice(passageId, "Practice " + passageId, "What was done.", result, null, null, null, year, List.of(topics), "en"));
      return this;
    }

    public Person practice(Practice practice) {
      practices.add(practice);
      return this;
    }

    /** What the search says of a passage: {@code combined} .5 is average. */
    public Person found(String passageId, double combined) {
      scores.add(new PassageScore(passageId, combined, combined, combined, combined, null));
      return this;
    }

    public Person offers(Format... offered) {
      formats = new HashSet<>(Arrays.asList(offered));
      return this;
    }

    public Person available(Availability value) {
      availability = value;
      return this;
    }

    public Person unwilling() {
      matching = false;
      return this;
    }

    public Person paused() {
      pause = new Pause(null);
      return this;
    }

    public Person context(CityContext value) {
      context = value;
      return this;
    }

    public Person workload(int taken, int completed, int ratings, int ratingSum) {
      workload = new Workload(taken, completed, ratings, ratingSum);
      return this;
    }

    public Person proposedLately(int times) {
      proposed = times;
      return this;
    }

    public Candidate candidate() {
      return new Candidate(
          id, version, "Name of " + id, "engineer", null, home, languages, competences, practices, formats, availability,
          matching, null, pause);
    }

    public Contender contender() {
      return new Contender(candidate(), new Relevance(scores), context, workload, proposed, 2, NOW);
    }

    public Passage passage(String passageId) {
      return candidate().passage(passageId).orElseThrow();
    }
  }
}
