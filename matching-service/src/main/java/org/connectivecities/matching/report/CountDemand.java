package org.connectivecities.matching.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.matching.challenge.Access;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.outcome.Outcome;
import org.connectivecities.matching.outcome.Refusal;
import org.connectivecities.matching.outcome.Stored;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.vocabulary.WorldRegions;
import org.jspecify.annotations.Nullable;

/** Counts the challenges of a time by topic and region, so that unmet demand shows. */
public final class CountDemand {

  private static final int AT_ONCE = 500;
  private static final int MOST = 10_000;
  private static final Comparator<String> ABSENT_LAST = Comparator.nullsLast(Comparator.naturalOrder());

  private final Challenges challenges;

  public CountDemand(Challenges challenges) {
    this.challenges = challenges;
  }

  public Outcome<Demand> count(Period period, Narrowing narrowing, Actor actor) {
    if (!ReportRules.mayRead(actor)) {
      return Outcome.refused(new Refusal.NotAllowed("Reports are for coordinators, administrators and funders"));
    }
    List<Challenge> posted = posted(period, ReportRules.counted(actor));
    List<Challenge> counted = posted.stream().filter(challenge -> narrowing.holds(challenge.brief())).toList();
    Outcomes all = counted.stream().map(Outcomes::of).reduce(Outcomes.NONE, Outcomes::and);
    return Outcome.done(new Demand(all, cells(counted, narrowing.topic()), posted.size() >= MOST));
  }

  private List<Challenge> posted(Period period, Access.Visibility visibility) {
    List<Challenge> found = new ArrayList<>();
    var after = new Challenges.Position(period.end(), "");
    while (found.size() < MOST) {
      List<Stored<Challenge>> page = challenges.list(new Challenges.Listing(visibility, null, null, after, AT_ONCE));
      page.stream().map(Stored::value).filter(each -> !each.timeline().postedAt().isBefore(period.start())).forEach(found::add);
      Challenge last = page.isEmpty() ? null : page.getLast().value();
      if (page.size() < AT_ONCE || last == null || last.timeline().postedAt().isBefore(period.start())) {
        return found;
      }
      after = new Challenges.Position(last.timeline().postedAt(), last.id());
    }
    return found;
  }

  private static List<Demand.Cell> cells(List<Challenge> counted, @Nullable String onlyTopic) {
    record Place(@Nullable String topic, @Nullable String region) {}
    Map<Place, Outcomes> cells = new HashMap<>();
    for (Challenge challenge : counted) {
      topics(challenge).stream()
          .filter(topic -> onlyTopic == null || onlyTopic.equals(topic))
          .forEach(topic -> cells.merge(new Place(topic, region(challenge)), Outcomes.of(challenge), Outcomes::and));
    }
    return cells.entrySet().stream()
        .map(each -> new Demand.Cell(each.getKey().topic(), each.getKey().region(), each.getValue()))
        .sorted(Comparator.comparing(Demand.Cell::topic, ABSENT_LAST).thenComparing(Demand.Cell::region, ABSENT_LAST))
        .toList();
  }

  /** One absent topic where there is none, so that no challenge falls out of the table. */
  private static List<@Nullable String> topics(Challenge challenge) {
    List<@Nullable String> topics = new ArrayList<>(challenge.brief().topics());
    if (topics.isEmpty()) {
      topics.add(null);
    }
    return topics;
  }

  private static @Nullable String region(Challenge challenge) {
    return WorldRegions.of(challenge.brief().city().country());
  }
}
