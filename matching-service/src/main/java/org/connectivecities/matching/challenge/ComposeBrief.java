package org.connectivecities.matching.challenge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.matching.candidate.City;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.candidate.Place;
import org.connectivecities.matching.candidate.Regions;
import org.connectivecities.matching.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** Makes a brief of a draft: checks what was said, derives what was not, and marks what it derived. */
public final class ComposeBrief {

  private static final int TITLE = 200;
  private static final int LONG_TEXT = 10_000;
  private static final int SHORT_TEXT = 1_000;
  private static final int ENTRIES = 20;
  private static final int LARGEST_TEAM = 20;

  private final Cities cities;
  private final DetectLanguage languages;
  private final ChallengeTopics topics;

  public ComposeBrief(Cities cities, DetectLanguage languages, ChallengeTopics topics) {
    this.cities = cities;
    this.languages = languages;
    this.topics = topics;
  }

  public Outcome<Brief> of(Draft draft) {
    var faults = new Faults();
    Brief brief = compose(draft, faults);
    if (draft.cityId() == null && draft.city() == null) {
      faults.add("/city", "is required");
    }
    checkContactDetails(draft, faults);
    return faults.outcome(brief);
  }

  /** Practitioners who are proposed or asked read all of it, and nobody has agreed to anything yet. */
  private static void checkContactDetails(Draft draft, Faults faults) {
    faults.noContactDetails("/title", draft.title());
    faults.noContactDetails("/challenge", draft.challenge());
    faults.noContactDetails("/success", draft.success());
    faults.noContactDetails("/tried", draft.tried());
    faults.noContactDetails("/funding", draft.funding());
    for (int i = 0; i < draft.questions().size(); i++) {
      faults.noContactDetails("/questions/" + i, draft.questions().get(i));
    }
  }

  /** The same for a challenge that is only compared with others: whose it is may stay open. */
  public Outcome<Brief> ofAnyCity(Draft draft) {
    var faults = new Faults();
    Brief brief = compose(draft, faults);
    return faults.outcome(brief);
  }

  private Brief compose(Draft draft, Faults faults) {
    String challenge = faults.required("/challenge", draft.challenge(), LONG_TEXT);
    String success = faults.text("/success", draft.success(), LONG_TEXT);
    String title = faults.text("/title", draft.title(), TITLE);
    String said = faults.language("/language", draft.language());
    String language = said == null ? languages.of(challenge).orElse(null) : said;
    List<String> given = topics.resolve(draft.topics(), faults);
    String texts = texts(title, challenge, success, draft.questions());
    Home home = home(draft, faults);
    checkWindow(draft.window(), faults);
    return new Brief(
        home.cityId(),
        home.place(),
        title == null ? Titles.from(challenge) : title,
        title == null,
        challenge,
        success,
        faults.text("/tried", draft.tried(), LONG_TEXT),
        language,
        said == null && language != null,
        given.isEmpty() ? topics.suggest(texts, language) : given,
        given.isEmpty(),
        given.isEmpty() ? topics.certainty(texts, language) : null,
        questions(draft, faults),
        workingLanguages(draft, faults),
        draft.interpretation(),
        formats(draft, faults),
        draft.window(),
        teamSize(draft, faults),
        draft.context().orElse(home.context()).orElse(Regions.contextOf(home.place())),
        faults.text("/funding", draft.funding(), SHORT_TEXT),
        privacy(draft, faults));
  }

  private static String texts(
      @Nullable String title, String challenge, @Nullable String success, List<String> questions) {
    return Stream.concat(Stream.of(Optional.ofNullable(title), Optional.of(challenge), Optional.ofNullable(success))
            .flatMap(Optional::stream), questions.stream())
        .collect(Collectors.joining("\n"));
  }

  private record Home(@Nullable String cityId, Place place, CityContext context) {

    static Home of(City city) {
      return new Home(city.id(), city.place(), city.context());
    }
  }

  private Home home(Draft draft, Faults faults) {
    if (draft.cityId() != null) {
      return cities.find(draft.cityId()).map(Home::of).orElseGet(() -> {
        faults.add("/city", "is not a registered city; give name and country instead");
        return new Home(null, Place.UNKNOWN, CityContext.UNKNOWN);
      });
    }
    if (draft.city() == null) {
      return new Home(null, Place.UNKNOWN, CityContext.UNKNOWN);
    }
    var place =
        new Place(
            faults.required("/city/name", draft.city().name(), TITLE),
            faults.country("/city/country", draft.city().country()));
    City registered = cities.at(List.of(place)).get(place.key());
    return registered == null ? new Home(null, place, CityContext.UNKNOWN) : Home.of(registered);
  }

  private static List<String> questions(Draft draft, Faults faults) {
    faults.atMost("/questions", draft.questions(), ENTRIES);
    var asked = new LinkedHashSet<String>();
    for (int i = 0; i < draft.questions().size(); i++) {
      asked.add(faults.required("/questions/" + i, draft.questions().get(i), SHORT_TEXT));
    }
    return List.copyOf(asked);
  }

  private static Set<String> workingLanguages(Draft draft, Faults faults) {
    faults.atMost("/languages", draft.languages(), ENTRIES);
    var tags = new LinkedHashSet<String>();
    for (int i = 0; i < draft.languages().size(); i++) {
      String tag = faults.language("/languages/" + i, draft.languages().get(i));
      if (tag != null) {
        tags.add(tag);
      }
    }
    return tags;
  }

  private static Set<Format> formats(Draft draft, Faults faults) {
    var wanted = new LinkedHashSet<Format>();
    for (int i = 0; i < draft.formats().size(); i++) {
      String pointer = "/formats/" + i;
      Format.of(draft.formats().get(i)).ifPresentOrElse(wanted::add, () -> faults.add(pointer, "is none of " + known()));
    }
    return wanted;
  }

  private static String known() {
    return Stream.of(Format.values()).map(Format::wireName).collect(Collectors.joining(", "));
  }

  private static void checkWindow(Brief.@Nullable Window window, Faults faults) {
    if (window != null && window.from() != null && window.to() != null && window.to().isBefore(window.from())) {
      faults.add("/window/to", "is before the beginning of the window");
    }
  }

  private static @Nullable Integer teamSize(Draft draft, Faults faults) {
    Integer size = draft.teamSize();
    if (size != null && (size < 1 || size > LARGEST_TEAM)) {
      faults.add("/teamSize", "must be between 1 and " + LARGEST_TEAM);
    }
    return size;
  }

  private static final Map<String, Brief.Privacy> PRIVACY =
      Stream.of(Brief.Privacy.values())
          .collect(Collectors.toMap(privacy -> privacy.name().toLowerCase(Locale.ROOT), privacy -> privacy));

  /** Not public unless the city says so. */
  private static Brief.Privacy privacy(Draft draft, Faults faults) {
    if (draft.privacy() == null) {
      return Brief.Privacy.NETWORK;
    }
    Brief.Privacy privacy = PRIVACY.get(draft.privacy());
    if (privacy == null) {
      faults.add("/privacy", "is none of public, network, coordinators");
      return Brief.Privacy.COORDINATORS;
    }
    return privacy;
  }
}
