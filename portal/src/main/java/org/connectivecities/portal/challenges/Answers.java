package org.connectivecities.portal.challenges;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.portal.shell.Speech;

/** A draft to read through before it is sent. */
record Answers(List<Row> rows) {

  /** @param values none where nothing was said */
  record Row(String step, String field, List<String> values) {}

  /** @param topics words by id */
  static Answers of(Draft draft, Map<String, String> topics, List<Step> steps, Speech say, String city) {
    List<Row> rows = new ArrayList<>();
    for (Step step : steps) {
      for (String field : step.fields()) {
        rows.add(new Row(step.slug(), field, field.equals("city") ? List.of(city) : values(field, draft, topics, say)));
      }
    }
    return new Answers(rows);
  }

  private static List<String> values(String field, Draft draft, Map<String, String> topics, Speech say) {
    Stream<String> given = draft.all(field).stream();
    return switch (field) {
      case "topics" -> given.map(topic -> topics.getOrDefault(topic, topic)).toList();
      case "questions" -> draft.lines(field);
      case "languages" -> given.map(say::language).toList();
      case "formats" -> given.map(format -> say.word("format", format)).toList();
      case "interpretation" -> given.map(yes -> say.text("yes")).toList();
      case "from", "to" -> given.map(day -> date(day, say)).toList();
      case "population" -> given.map(number -> say.number(Long.parseLong(number))).toList();
      case "climateZone", "incomeGroup", "region", "setting", "privacy" -> given.map(value -> say.word(field, value)).toList();
      default -> given.toList();
    };
  }

  private static String date(String day, Speech say) {
    try {
      return say.date(LocalDate.parse(day));
    } catch (DateTimeParseException notADate) {
      return day;
    }
  }
}
