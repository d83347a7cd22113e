package org.connectivecities.profile.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Wording.Link;
import org.jspecify.annotations.Nullable;

/** Puts a letter into the reader's words: their language, their time zone. */
public final class ComposeLetter {

  private final LetterWords words;
  private final ChallengeCities cities;
  private final NamePerson names;
  private final FindDigest digests;
  private final OpenProfile links;
  private final Places places;

  /**
   * @param portal where people read and answer, without a slash at its end
   * @param api where programs do
   */
  public record Places(String portal, String api) {}

  /** Makes the secret of a link to a profile at the moment its letter leaves: nothing that is kept can open it. */
  @FunctionalInterface
  public interface OpenProfile {

    String open(ExpertId id, Instant until);
  }

  /** What a practitioner is called. */
  @FunctionalInterface
  public interface NamePerson {

    Optional<String> nameOf(ExpertId id);
  }

  public ComposeLetter(LetterWords words, ChallengeCities cities, NamePerson names, FindDigest digests, OpenProfile links, Places places) {
    this.words = words;
    this.cities = cities;
    this.names = names;
    this.digests = digests;
    this.links = links;
    this.places = places;
  }

  Composed compose(Letter letter, Addressee reader) {
    String language = ReaderLanguage.of(reader.languages(), words.languages());
    Wording wording = wording(letter, reader, language);
    String stop = places.api() + "/api/v1/letters/" + letter.stop() + "/stop";
    return new Composed(language, wording.subject(), wording.text(), wording.html(), stop, entry(letter, wording));
  }

  boolean hasSomethingToSay(Letter letter) {
    return letter.occasion() != Occasion.NEWS || digests.find(letter.engagementId()).isPresent();
  }

  private Wording wording(Letter letter, Addressee reader, String language) {
    String kind = letter.occasion().wire();
    Optional<Digest> news = letter.occasion() == Occasion.NEWS ? digests.find(letter.engagementId()) : Optional.empty();
    Map<String, String> values = Map.of(
        "name", line(reader.name() == null ? "" : reader.name()),
        "city", line(city(letter, language)),
        "person", line(somebody(letter, language)),
        "other", other(letter, language),
        "when", session(letter, true, language),
        "there", session(letter, false, language),
        "search", line(news.map(Digest::search).orElse("")),
        "deadline", moment(letter.deadline(), reader.timeZone(), Locale.forLanguageTag(language)));
    return new Wording(
        language,
        words.say(language, kind + ".subject", values),
        words.say(language, reader.name() == null ? "greeting.unnamed" : "greeting", values),
        List.of(words.say(language, kind + ".first", values), words.say(language, kind + ".second", values)),
        news.map(Digest::people).orElse(List.of()).stream().map(this::item).toList(),
        new Link(words.say(language, kind + ".action", values), places.portal() + news.map(ComposeLetter::results).orElseGet(() -> page(letter))),
        words.say(language, "closing", values),
        words.say(language, why(letter), values),
        new Link(words.say(language, "stop", values), places.portal() + "/letters/stop/" + letter.stop()));
  }

  private static String why(Letter letter) {
    return switch (letter.to()) {
      case Reader.Account _ -> "why.asked";
      case Reader.Practitioner _ -> letter.occasion() == Occasion.TAKEOVER ? "takeover.why" : "why";
    };
  }

  /** Whom the reader meets. */
  private String other(Letter letter, String language) {
    return line(switch (letter.to()) {
      case Reader.Practitioner _ -> city(letter, language);
      case Reader.Account _ -> somebody(letter, language);
    });
  }

  private String city(Letter letter, String language) {
    return cities.nameFor(letter.challengeId()).orElseGet(() -> words.say(language, "some-city", Map.of()));
  }

  private String somebody(Letter letter, String language) {
    return person(letter).orElseGet(() -> words.say(language, "some-person", Map.of()));
  }

  /** @param own as the reader reads it, or as the other side does */
  private static String session(Letter letter, boolean own, String language) {
    Session session = letter.session();
    if (session == null) {
      return "";
    }
    boolean citys = letter.to() instanceof Reader.Account == own;
    return moment(session.start(), citys ? session.cityZone() : session.expertZone(), Locale.forLanguageTag(language));
  }

  private static Composed.@Nullable Entry entry(Letter letter, Wording wording) {
    Session session = letter.session();
    return session == null || letter.occasion() == Occasion.SESSION_PROPOSED
        ? null
        : new Composed.Entry(
            "talk-" + letter.engagementId(), session.sequence(), wording.subject(), String.join("\n", wording.paragraphs()) + "\n" + wording.action().url(),
            session.start(), Duration.ofMinutes(session.minutes()), letter.occasion() == Occasion.SESSION_CANCELLED);
  }

  /** Of whom it speaks, as they are called now; nothing where they have left meanwhile. */
  private Optional<String> person(Letter letter) {
    return Optional.ofNullable(letter.person()).flatMap(names::nameOf);
  }

  private Link item(Digest.Person person) {
    return new Link(line(person.name() + ", " + person.city()), places.portal() + "/people/" + person.id());
  }

  private static String results(Digest news) {
    return news.question().entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&", "/search?", ""));
  }

  private String page(Letter letter) {
    return switch (letter.occasion()) {
      case INVITATION, REMINDER -> "/me/invitations/" + letter.engagementId();
      case AGREEMENT, FEEDBACK -> "/me/engagements/" + letter.engagementId();
      case SHORTLIST -> "/shortlists/" + letter.engagementId();
      case CITY_AGREEMENT -> "/engagements/" + letter.engagementId();
      case REFUSAL, SILENCE -> "/challenges/" + letter.challengeId();
      case CITY_FEEDBACK -> "/engagements/" + letter.engagementId() + "/feedback";
      case CONFIRMATION -> "/me";
      case NEWS -> "/letters";
      case SESSION_PROPOSED, SESSION, SESSION_CANCELLED -> "/engagements/" + letter.engagementId() + "/talk";
      case TAKEOVER -> "/takeover/" + links.open(owner(letter.to()), Objects.requireNonNull(letter.deadline()));
    };
  }

  private static ExpertId owner(Reader reader) {
    return switch (reader) {
      case Reader.Practitioner(ExpertId id) -> id;
      case Reader.Account _ -> throw new IllegalArgumentException("a profile is offered to nobody but its person");
    };
  }

  private static String moment(@Nullable Instant at, @Nullable String timeZone, Locale locale) {
    if (at == null) {
      return "";
    }
    ZoneId zone = timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
    String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT).withLocale(locale).format(at.atZone(zone));
    return when + " (" + (timeZone == null ? "UTC" : zone.getDisplayName(TextStyle.FULL, locale)) + ")";
  }

  /** Names may end up in a header. */
  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }
}
