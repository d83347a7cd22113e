package org.connectivecities.matching.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.report.CountDemand;
import org.connectivecities.matching.report.CountExchanges;
import org.connectivecities.matching.report.Exchanges;
import org.connectivecities.matching.report.Narrowing;
import org.connectivecities.matching.report.Period;
import org.connectivecities.matching.report.ReadSpread;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Numbers for those who look after the network, and for those who pay for it. */
@RestController
@Tag(name = "reports", description = "What cities ask for and what comes of it; for coordinators and funders, and one number for everybody")
class ReportController {

  private final CountDemand demand;
  private final ReadSpread spread;
  private final CountExchanges exchanges;
  private final Answers answers;
  private final InstantSource clock;

  ReportController(CountDemand demand, ReadSpread spread, CountExchanges exchanges, Answers answers, InstantSource clock) {
    this.demand = demand;
    this.spread = spread;
    this.exchanges = exchanges;
    this.answers = answers;
    this.clock = clock;
  }

  @GetMapping("/api/v1/reports/demand")
  @Operation(
      summary = "Count challenges and what came of them by topic and region",
      description = "Coordinators count those of their regions, funders and administrators all. Names nobody.")
  DemandView demand(
      @Parameter(description = "Posted on this day (UTC) or later; a year before the last day when absent")
          @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
      @Parameter(description = "Posted on this day (UTC) or before; today when absent")
          @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
      @Parameter(description = "World region; all when absent") @RequestParam @Nullable String region,
      @Parameter(description = "Id of a topic; all when absent") @RequestParam @Nullable String topic,
      @Parameter(description = "Words of what the city wrote about who pays; all when absent")
          @RequestParam @Nullable String funder,
      @Parameter(hidden = true) Actor actor) {
    Period period = period(from, to);
    return DemandView.of(period, answers.valueOf(demand.count(period, new Narrowing(region, topic, funder), actor), actor));
  }

  @GetMapping("/api/v1/reports/spread")
  @Operation(
      summary = "Who is asked too often, and who never?",
      description = "For coordinators, about the people of their regions, in the last 365 days, whoever asked them.")
  SpreadView spread(@Parameter(hidden = true) Actor actor) {
    return SpreadView.of(answers.valueOf(spread.read(actor), actor));
  }

  @GetMapping("/api/v1/reports/exchanges")
  @Operation(
      summary = "How many exchanges took place?",
      description = "For everybody. An exchange counts once the city or a coordinator has said that it took place. A few are not counted.")
  ExchangesView exchanges() {
    return ExchangesView.of(Exchanges.of(exchanges.all()));
  }

  private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
    LocalDate last = Objects.requireNonNullElseGet(to, () -> clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
    LocalDate first = Objects.requireNonNullElseGet(from, () -> last.minusYears(1).plusDays(1));
    if (first.isAfter(last)) {
      throw new ProblemException(
          ProblemKind.INVALID, "The period ends before it begins", Fault.at("from", "lies after the last day"));
    }
    return new Period(first, last);
  }
}
