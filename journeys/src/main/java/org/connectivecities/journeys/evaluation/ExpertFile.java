package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectivecities.contracts.expert.ExpertPublished;
import org.jspecify.annotations.Nullable;

/**
 * Practitioners, one a line, as the API takes them; only {@code id} is needed. Who says nothing of consent takes part: an
 * evaluation asks nobody for anything.
 */
final class ExpertFile {

  /** Always the same, so that a run can be repeated exactly. */
  static final Instant UNDATED = Instant.parse("2026-01-01T00:00:00Z");

  private final String name;

  private ExpertFile(String name) {
    this.name = name;
  }

  static List<ExpertPublished> read(Path file, Complaints complaints) throws IOException {
    var reader = new ExpertFile(String.valueOf(file.getFileName()));
    Map<String, String> seen = JsonLines.noIdsYet();
    return JsonLines.read(file, complaints).stream().map(body -> reader.expert(body, JsonLines.id(body, seen))).toList();
  }

  private ExpertPublished expert(Body body, String id) {
    var expert =
        new ExpertPublished(
            id,
            1,
            Objects.requireNonNullElse(body.text("name"), ""),
            body.text("role"),
            organisation(body.object("organisation", "name")),
            Objects.requireNonNullElse(body.text("city"), ""),
            Objects.requireNonNullElse(country(body), ""),
            body.text("timeZone"),
            languages(body),
            competences(body),
            practices(body),
            body.texts("formats"),
            availability(body.object("availability", "")),
            consent(body.object("consent", "")),
            null,
            UNDATED);
    body.object("contact", "");
    body.nameTheRest(name);
    return expert;
  }

  private ExpertPublished.@Nullable Organisation organisation(@Nullable Body body) {
    if (body == null) {
      return null;
    }
    String title = body.text("name");
    String type = body.text("type");
    body.nameTheRest(name);
    return title == null ? null : new ExpertPublished.Organisation(title, type);
  }

  private @Nullable String country(Body body) {
    String written = body.text("country");
    if (written == null) {
      return null;
    }
    String code = Countries.code(written).orElse(null);
    if (code == null) {
      body.leaveOut(name, "country", "\"" + written + "\" is no country and is left out");
    }
    return code;
  }

  private List<ExpertPublished.LanguageSkill> languages(Body body) {
    var skills = new ArrayList<ExpertPublished.LanguageSkill>();
    for (Body skill : body.objects("languages", "language")) {
      String language = skill.text("language");
      String level = skill.text("level");
      skill.nameTheRest(name);
      if (language != null) {
        skills.add(new ExpertPublished.LanguageSkill(language, level));
      }
    }
    return skills;
  }

  private List<ExpertPublished.Competence> competences(Body body) {
    var competences = new ArrayList<ExpertPublished.Competence>();
    for (Body competence : body.objects("competences", "text")) {
      competence.text("id");
      competences.add(
          new ExpertPublished.Competence(
              "c" + (competences.size() + 1),
              competence.text("topic"),
              competence.text("text"),
              competence.text("language"),
              competence.text("level"),
              competence.whole("years")));
      competence.nameTheRest(name);
    }
    return competences;
  }

  private List<ExpertPublished.Practice> practices(Body body) {
    var practices = new ArrayList<ExpertPublished.Practice>();
    for (Body practice : body.objects("practices", "text")) {
      practice.text("id");
      practices.add(
          new ExpertPublished.Practice(
              "p" + (practices.size() + 1),
              practice.text("title"),
              practice.text("text"),
              practice.text("result"),
              practice.text("failed"),
              practice.text("city"),
              country(practice),
              practice.whole("year"),
              practice.texts("topics"),
              practice.text("language"),
              practice.text("link")));
      practice.nameTheRest(name);
    }
    return practices;
  }

  private ExpertPublished.@Nullable Availability availability(@Nullable Body body) {
    if (body == null) {
      return null;
    }
    var availability =
        new ExpertPublished.Availability(
            body.whole("daysPerYear"),
            body.whole("noticeWeeks"),
            body.texts("regions"),
            day(body, "pausedUntil"),
            body.whole("parallelEngagements"));
    body.nameTheRest(name);
    return availability;
  }

  private static @Nullable LocalDate day(Body body, String field) {
    String written = body.text(field);
    try {
      return written == null ? null : LocalDate.parse(written);
    } catch (DateTimeParseException otherwise) {
      body.fault(field, "is not a day such as 2026-11-24");
      return null;
    }
  }

  /** Searching is another matter, and would only cost time here. */
  private ExpertPublished.Consent consent(@Nullable Body body) {
    boolean matching = body == null || Boolean.TRUE.equals(body.yesOrNo("matching"));
    if (body != null) {
      List.of("search", "email", "partners").forEach(body::yesOrNo);
      body.nameTheRest(name);
    }
    return new ExpertPublished.Consent(false, matching, false, false, false);
  }
}
