package org.connectivecities.portal.me;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectivecities.portal.clients.PractitionerApi.Gap;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;

/** One's profile as a list of tasks: what each part says, and what it costs that something is missing. */
final class Tasks {

  /** Where what a match misses is written down. */
  static final Map<String, String> PART_OF =
      Map.of(
          "practice", "practices", "result", "practices", "level", "languages", "formats", "formats", "notice", "time", "region", "time");

  /** Role, organisation, place. */
  private static final int ALL_ABOUT = 3;

  private final Own own;
  private final List<Gap> gaps;
  private final Map<String, String> topics;
  private final Speech say;

  /** @param topics words by id */
  Tasks(Own own, List<Gap> gaps, Map<String, String> topics, Speech say) {
    this.own = own;
    this.gaps = gaps;
    this.topics = topics;
    this.say = say;
  }

  List<Task> all() {
    ProfileApi.Expert expert = own.expert();
    return List.of(
        task("practices", counted("me.fact.practices", expert.practices().size()), expert.practices().stream().anyMatch(practice -> practice.result() == null)),
        task("competences", expert.competences().stream().map(this::topic).distinct().toList(), false),
        task("languages", expert.languages().stream().map(this::spoken).toList(), expert.languages().stream().anyMatch(speaks -> speaks.level() == null)),
        task("formats", expert.formats().stream().map(format -> say.word("format", format)).toList(), false),
        task("time", time(expert.availability()), expert.availability() == null || expert.availability().noticeWeeks() == null),
        task("about", about(expert), about(expert).size() < ALL_ABOUT || expert.timeZone() == null),
        consent(own.inside().consent()),
        task("contact", contact(own.inside().contact()), false));
  }

  /**
   * What the last challenges have shown to be missing; else what anybody sees to be.
   *
   * @param gap whether something is missing there, said by {@code me.gap.<part>}
   */
  private Task task(String part, List<String> facts, boolean gap) {
    Optional<Gap> widest =
        gaps.stream().filter(found -> part.equals(PART_OF.get(found.what()))).max(Comparator.comparingInt(Gap::reach));
    String words = widest.map(Gap::text).orElseGet(() -> gap && !facts.isEmpty() ? say.text("me.gap." + part) : null);
    return new Task(part, facts, widest.map(Gap::reach).orElse(0), words);
  }

  private List<String> about(ProfileApi.Expert expert) {
    String organisation = expert.organisation() == null ? null : expert.organisation().name();
    return said(expert.role(), organisation, say.place(expert.city(), expert.country()));
  }

  private Task consent(Own.Consent consent) {
    List<String> given = consent.given().stream().map(purpose -> say.text("me.purpose." + purpose)).toList();
    return task("consent", given, !consent.search() || !consent.matching());
  }

  private List<String> counted(String key, int number) {
    return number == 0 ? List.of() : List.of(say.count(key, number));
  }

  private String topic(ProfileApi.Competence competence) {
    String topic = competence.topic();
    return topic == null ? say.text("expert.competence") : topics.getOrDefault(topic, topic);
  }

  private String spoken(ProfileApi.Speaks speaks) {
    String name = say.language(speaks.language());
    return speaks.level() == null ? name : name + " (" + say.word("level", speaks.level()) + ")";
  }

  private List<String> time(ProfileApi.@Nullable Availability availability) {
    List<String> facts = new ArrayList<>();
    if (availability != null && availability.daysPerYear() != null) {
      facts.add(say.count("expert.days", availability.daysPerYear()));
    }
    if (availability != null && availability.noticeWeeks() != null) {
      facts.add(say.count("expert.notice", availability.noticeWeeks()));
    }
    return facts;
  }

  private static List<String> contact(Own.@Nullable Contact contact) {
    return contact == null ? List.of() : said(contact.email(), contact.phone());
  }

  private static List<String> said(@Nullable String... words) {
    return Stream.of(words).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
  }
}
