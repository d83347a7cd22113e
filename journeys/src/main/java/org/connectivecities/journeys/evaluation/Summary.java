package org.connectivecities.journeys.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a person, or a program, reads at the end. */
record Summary(int experts, int challenges, double seconds, Figures figures, List<Path> written) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int COLUMN = 20;

  String text() {
    var text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%d practitioners, %d challenges, %d of them judged, %.0f s%n", experts, challenges, figures.judged(), seconds));
    if (figures.judged() > 0) {
      table(text);
    }
    written.forEach(file -> text.append("written: ").append(file).append(System.lineSeparator()));
    return text.toString();
  }

  private void table(StringBuilder text) {
    List<String> header = new ArrayList<>(List.of("", "all (" + figures.judged() + ")"));
    figures.byLanguage().forEach((language, own) -> header.add(language + " (" + own.judged() + ")"));
    row(text, header);
    figures.overall().forEach((metric, overall) -> {
      List<String> cells = new ArrayList<>(List.of(metric, overall.toString()));
      figures.byLanguage().values().forEach(own -> cells.add(own.overall().containsKey(metric) ? own.overall().get(metric).toString() : ""));
      row(text, cells);
    });
    text.append("Mean and 95 % interval (bootstrap over challenges; \"across\": over practitioners).").append(System.lineSeparator());
  }

  private static void row(StringBuilder text, List<String> cells) {
    text.append(String.format(Locale.ROOT, "%-11s", cells.getFirst()));
    cells.subList(1, cells.size()).forEach(cell -> text.append(String.format(Locale.ROOT, "%-" + COLUMN + "s", cell)));
    text.append(System.lineSeparator());
  }

  String json() {
    ObjectNode all = JSON.createObjectNode();
    all.put("experts", experts).put("challenges", challenges).put("judged", figures.judged()).put("seconds", seconds);
    all.set("overall", metrics(figures.overall()));
    ObjectNode languages = all.putObject("languages");
    figures.byLanguage().forEach((language, own) -> {
      ObjectNode one = metrics(own.overall());
      one.put("judged", own.judged());
      languages.set(language, one);
    });
    written.forEach(file -> all.withArray("written").add(file.toString()));
    return all + System.lineSeparator();
  }

  private static ObjectNode metrics(Map<String, Interval> values) {
    ObjectNode metrics = JSON.createObjectNode();
    values.forEach((name, value) ->
        metrics.putObject(name).put("mean", value.mean()).put("low", value.low()).put("high", value.high()));
    return metrics;
  }
}
