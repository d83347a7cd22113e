package org.connectivecities.matching.candidate;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a profile that is evidence by itself. */
public sealed interface Passage {

  /** Stable within the profile. */
  String id();

  /** Concept ids: the person's own, or found in the text where the person named none. */
  List<String> topics();

  /** BCP 47, of the text. */
  @Nullable String language();

  /** All that is said in it, for comparing. */
  String text();

  /** Short name for use in a sentence; empty when it has none. */
  String heading();

  Passage withTopics(List<String> found);

  /** @param level practitioner, advanced or leading */
  record Competence(
      String id,
      List<String> topics,
      String description,
      @Nullable String language,
      @Nullable String level,
      @Nullable Integer years)
      implements Passage {

    @Override
    public String text() {
      return description;
    }

    @Override
    public String heading() {
      return "";
    }

    @Override
    public Competence withTopics(List<String> found) {
      return new Competence(id, found, description, language, level, years);
    }
  }

  /** Something the person has done and written down. */
  record Practice(
      String id,
      @Nullable String title,
      @Nullable String description,
      @Nullable String result,
      @Nullable String failed,
      @Nullable String city,
      @Nullable String country,
      @Nullable Integer year,
      List<String> topics,
      @Nullable String language)
      implements Passage {

    @Override
    public String text() {
      return Stream.of(title, description, result, failed)
          .filter(part -> part != null && !part.isBlank())
          .collect(Collectors.joining("\n"));
    }

    @Override
    public String heading() {
      return title == null ? "" : title;
    }

    public boolean hasResult() {
      return result != null && !result.isBlank();
    }

    public Practice withResult(String newResult) {
      return new Practice(id, title, description, newResult, failed, city, country, year, topics, language);
    }

    @Override
    public Practice withTopics(List<String> found) {
      return new Practice(id, title, description, result, failed, city, country, year, found, language);
    }
  }
}
