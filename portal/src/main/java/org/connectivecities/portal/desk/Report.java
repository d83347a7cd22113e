package org.connectivecities.portal.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.connectivecities.portal.clients.ReportApi.Cell;
import org.connectivecities.portal.clients.ReportApi.Demand;
import org.connectivecities.portal.clients.ReportApi.Outcomes;
import org.connectivecities.portal.papers.Sheet;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;

/** What cities asked for and what came of it, in the reader's words. */
final class Report {

  private static final Map<String, ToIntFunction<Outcomes>> FIGURES = figures();

  private final Demand demand;
  private final Map<String, String> topics;
  private final Speech say;

  /** @param topics words by id */
  Report(Demand demand, Map<String, String> topics, Speech say) {
    this.demand = demand;
    this.topics = topics;
    this.say = say;
  }

  private static Map<String, ToIntFunction<Outcomes>> figures() {
    Map<String, ToIntFunction<Outcomes>> figures = new LinkedHashMap<>();
    figures.put("posted", Outcomes::posted);
    figures.put("proposed", Outcomes::proposed);
    figures.put("published", Outcomes::published);
    figures.put("chosen", Outcomes::chosen);
    figures.put("agreed", Outcomes::agreed);
    figures.put("helped", Outcomes::helped);
    figures.put("waiting", Outcomes::waiting);
    figures.put("unmet", Outcomes::unmet);
    return figures;
  }

  public Demand demand() {
    return demand;
  }

  public Coverage coverage() {
    return Coverage.of(demand.cells());
  }

  /** Each challenge once, by name of the figure. */
  public Map<String, Integer> steps() {
    Map<String, Integer> steps = new LinkedHashMap<>();
    FIGURES.forEach((name, figure) -> steps.put(name, figure.applyAsInt(demand.all())));
    return steps;
  }

  /** How many of those that were posted; for a bar beside the number. */
  public double share(int count) {
    int posted = demand.all().posted();
    return posted == 0 ? 0 : Math.min(1, (double) count / posted);
  }

  public String topic(@Nullable String id) {
    return id == null || id.isEmpty() ? say.text("desk.report.topic.none") : topics.getOrDefault(id, id);
  }

  public String region(@Nullable String name) {
    return name == null || name.isEmpty() ? say.text("desk.report.region.none") : say.word("region", name);
  }

  String fileName() {
    return "demand-" + demand.from() + "-" + demand.to();
  }

  Sheet sheet() {
    List<String> head = new ArrayList<>(List.of(say.text("desk.report.topic"), say.text("desk.region")));
    FIGURES.keySet().forEach(name -> head.add(say.text("desk.report.figure." + name)));
    List<List<Object>> rows = new ArrayList<>();
    for (Cell cell : demand.cells()) {
      rows.add(row(topic(cell.topic()), region(cell.region()), cell.outcomes()));
    }
    rows.add(row(say.text("desk.report.all"), "", demand.all()));
    return new Sheet(head, rows);
  }

  private static List<Object> row(String topic, String region, Outcomes outcomes) {
    List<Object> row = new ArrayList<>(List.of(topic, region));
    FIGURES.values().forEach(figure -> row.add(figure.applyAsInt(outcomes)));
    return row;
  }
}
