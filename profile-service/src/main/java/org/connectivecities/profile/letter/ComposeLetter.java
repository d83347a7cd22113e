package org.connectivecities.profile.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Wording.Link;
import org.jspecify.annotations.Nullable;

/** Puts a letter into the reader's words: their language, their time zone. */
public final class ComposeLetter {

  private static final Set<Occasion> QUESTIONS = EnumSet.of(Occasion.INVITATION, Occasion.REMINDER);
  private static final List<String> ANSWERS = List.of("accept", "decline", "suggest");

  private final LetterWords words;
  private final ChallengeCities cities;
  private final NamePerson names;
  private final Map<Occasion, FindDigest> digests;
  private final Links links;
  private final Places places;

  /**
   * @param portal where people read and answer, without a slash at its end
   * @param api where programs do
   */
  public record Places(String portal, String api) {}

  /** Makes the secret of a link at the moment its letter leaves: nothing that is kept can open it. */
  public interface Links {

    String toProfile(ExpertId id, Instant until);

    /** @param enteredAt which address of the account it confirms */
    String toMailbox(String account, Instant enteredAt, Instant until);

    /** @return nothing where the reader has to sign in to answer */
    Optional<String> toAnswer(Letter question);
  }

  /** What a practitioner is called. */
  @FunctionalInterface
  public interface NamePerson {

    Optional<String> nameOf(ExpertId id);
  }

  public ComposeLetter(LetterWords words, ChallengeCities cities, NamePerson names, Map<Occasion, FindDigest> digests, Links links, Places places) {
    this.words = words;
    this.cities = cities;
    this.names = names;
    this.digests = Map.copyOf(digests);
    this.links = links;
    this.places = places;
  }

  /** @return nothing where there is nothing to tell any more */
  Optional<Composed> compose(Letter letter, Addressee reader) {
    FindDigest lists = digests.get(letter.occasion());
    return lists == null
        ? Optional.of(compose(letter, reader, null))
        : lists.find(letter).map(digest -> compose(letter, reader, digest));
  }

  private Composed compose(Letter letter, Addressee reader, @Nullable Digest digest) {
    String language = ReaderLanguage.of(reader.languages(), words.languages());
    Wording wording = wording(letter, reader, digest, language);
    String stop = places.api() + "/api/v1/letters/" + letter.stop() + "/stop";
    return new Composed(language, wording.subject(), wording.text(), wording.html(), stop, entry(letter, wording));
  }

  private Wording wording(Letter letter, Addressee reader, @Nullable Digest digest, String language) {
    String kind = letter.occasion().wire();
    List<Link> answers = answers(letter, language);
    Map<String, String> values = Map.of(
        "name", line(reader.name() == null ? "" : reader.name()),
        "city", line(city(letter, language)),
        "person", line(somebody(letter, language)),
        "other", other(letter, language),
        "when", session(letter, true, language),
        "there", session(letter, false, language),
        "search", line(digest == null ? "" : digest.title()),
        "deadline", moment(letter.deadline(), reader.timeZone(), Locale.forLanguageTag(language)));
    return new Wording(
        language,
        words.say(language, kind + ".subject", values),
        words.say(language, reader.name() == null ? "greeting.unnamed" : "greeting", values),
        paragraphs(kind, !answers.isEmpty()).map(it -> words.say(language, it, values)).toList(),
        digest == null ? answers : digest.items().stream().map(item -> item(item, reader, language)).toList(),
        new Link(words.say(language, kind + ".action", values), places.portal() + (digest == null ? page(letter) : digest.page())),
        words.say(language, "closing", values),
        words.say(language, why(letter), values),
        new Link(words.say(language, "stop", values), places.portal() + "/letters/stop/" + letter.stop()));
  }

  private static Stream<String> paragraphs(String kind, boolean byLink) {
    Stream<String> always = Stream.of(kind + ".first", kind + ".second");
    return byLink ? Stream.concat(always, Stream.of("answer.means")) : always;
  }

  /** Each leads to a page with that answer and one button: mail programs follow links, and must answer nothing. */
  private List<Link> answers(Letter letter, String language) {
    return QUESTIONS.contains(letter.occasion())
        ? links.toAnswer(letter).stream().flatMap(secret -> ANSWERS.stream().map(it -> answer(it, secret, language))).toList()
        : List.of();
  }

  private Link answer(String answer, String secret, String language) {
    return new Link(words.say(language, "answer." + answer, Map.of()), places.portal() + "/letters/answer/" + secret + "/" + answer);
  }

  private static String why(Letter letter) {
    return switch (letter.to()) {
      case Reader.Account _ -> letter.occasion() == Occasion.ADDRESS ? "address.why" : "why.asked";
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

  private Link item(Digest.Item item, Addressee reader, String language) {
    Map<String, String> values = Map.of(
        "person", item.person() == null ? words.say(language, "some-person", Map.of()) : item.person(),
        "city", item.city() == null ? words.say(language, "some-city", Map.of()) : item.city(),
        "challenge", item.about() == null ? "" : item.about(),
        "deadline", moment(item.until(), reader.timeZone(), Locale.forLanguageTag(language)));
    return new Link(line(words.say(language, "item." + item.kind(), values)), places.portal() + item.page());
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
      case NEWS, WEEKLY -> "/letters";
      case SESSION_PROPOSED, SESSION, SESSION_CANCELLED -> "/engagements/" + letter.engagementId() + "/talk";
      case TAKEOVER, ADDRESS -> link(letter, Objects.requireNonNull(letter.deadline()));
    };
  }

  private String link(Letter letter, Instant until) {
    return switch (letter.to()) {
      case Reader.Practitioner(ExpertId id) -> "/takeover/" + links.toProfile(id, until);
      case Reader.Account(String account, _) -> "/letters/confirm/" + links.toMailbox(account, letter.enteredAt(), until);
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
