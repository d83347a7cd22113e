package org.connectivecities.portal.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.ReportApi;
import org.connectivecities.portal.papers.Kind;
import org.connectivecities.portal.papers.Press;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** What cities ask for, what came of it, and what nobody has agreed to yet: to look at, and to take away. */
@Controller
class ReportController {

  private static final List<String> REGIONS =
      List.of(
          "sub-saharan-africa", "middle-east-north-africa", "europe", "southeast-europe-caucasus", "south-asia", "east-asia-pacific",
          "latin-america-caribbean", "north-america");

  private final ReportApi reports;
  private final KnownTopics topics;
  private final Press press;
  private final WhoActs who;

  ReportController(ReportApi reports, KnownTopics topics, Press press, WhoActs who) {
    this.reports = reports;
    this.topics = topics;
    this.press = press;
    this.who = who;
  }

  /** What is chosen, as the address says it; days as 2026-03-31. */
  record Wished(@Nullable String from, @Nullable String to, @Nullable String region, @Nullable String topic, @Nullable String funder) {

    Wished {
      from = orAbsent(from);
      to = orAbsent(to);
      region = orAbsent(region);
      topic = orAbsent(topic);
      funder = orAbsent(funder);
    }

    private static @Nullable String orAbsent(@Nullable String typed) {
      return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Of the same report as a file. */
    public String file(String kind) {
      var address = UriComponentsBuilder.fromPath("/desk/reports/demand." + kind);
      List.of("from", "to", "region", "topic", "funder").forEach(name -> address.queryParam(name, "{" + name + "}"));
      return address.encode().buildAndExpand(orEmpty(from), orEmpty(to), orEmpty(region), orEmpty(topic), orEmpty(funder)).toUriString();
    }

    private static String orEmpty(@Nullable String text) {
      return text == null ? "" : text;
    }
  }

  @GetMapping("/desk/reports")
  String show(@ModelAttribute("wished") Wished wished, Speech say, Model model) {
    readsReports();
    Map<String, String> labels = topics.labels(say.code());
    model.addAttribute("topics", labels.entrySet().stream().sorted(Map.Entry.comparingByValue(say.order())).toList());
    model.addAttribute("regions", REGIONS.stream().sorted(Comparator.comparing(region -> say.word("region", region), say.order())).toList());
    try {
      model.addAttribute("report", report(wished, say));
    } catch (Refused refusal) {
      if (refusal.faults().isEmpty()) {
        throw refusal;
      }
      model.addAttribute("fault", "error.date");
    }
    return "desk/reports";
  }

  @GetMapping("/desk/reports/demand.csv")
  ResponseEntity<byte[]> csv(@ModelAttribute("wished") Wished wished, Speech say) {
    Report report = report(wished, say);
    return Kind.CSV.file(report.fileName(), report.sheet().csv());
  }

  @GetMapping("/desk/reports/demand.xlsx")
  ResponseEntity<byte[]> xlsx(@ModelAttribute("wished") Wished wished, Speech say) {
    Report report = report(wished, say);
    return Kind.XLSX.file(report.fileName(), report.sheet().xlsx(report.demand().from() + " " + report.demand().to()));
  }

  @GetMapping("/desk/reports/demand.pdf")
  ResponseEntity<byte[]> pdf(@ModelAttribute("wished") Wished wished, Speech say) {
    Report report = report(wished, say);
    return Kind.PDF.file(report.fileName(), press.print("report", Map.of("report", report, "narrowed", narrowed(wished, report, say)), say));
  }

  private static String narrowed(Wished wished, Report report, Speech say) {
    String region = wished.region() == null ? say.text("desk.everywhere") : report.region(wished.region());
    String topic = wished.topic() == null ? say.text("desk.report.topics.all") : report.topic(wished.topic());
    return region + " · " + topic + (wished.funder() == null ? "" : " · " + wished.funder());
  }

  private Report report(Wished wished, Speech say) {
    readsReports();
    ReportApi.Demand demand = reports.demand(wished.from(), wished.to(), wished.region(), wished.topic(), wished.funder());
    return new Report(demand, topics.labels(say.code()), say);
  }

  /** For whoever pays, too. */
  private void readsReports() {
    if (!who.somebody().readsReports()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
