package org.connectivecities.profile.letter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.platform.security.LinkSecret;
import org.connectivecities.profile.Caller;
import org.connectivecities.profile.RunningService;
import org.connectivecities.profile.TopicLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From a decision of the matching service to a letter in a mailbox, and back by its link. */
@RunningService
@DirtiesContext
class LettersIT {

  private static GreenMail mail = open(0);

  private static final List<String> TOLD = new CopyOnWriteArrayList<>();
  private static final HttpServer PROVIDER = provider();

  /** Which link was said to lead to which invitation. */
  private static final List<String> LINKS = new CopyOnWriteArrayList<>();

  /** Who has asked what there is to tell of a week. */
  private static final List<String> WEEKLY = new CopyOnWriteArrayList<>();

  /** Of which areas somebody has asked what waits there. */
  private static final List<String> DESKS = new CopyOnWriteArrayList<>();

  /** Each question of the search, and whom it finds. */
  private static final List<String> ASKED = new CopyOnWriteArrayList<>();
  private static final List<String> FOUND = new CopyOnWriteArrayList<>();

  private final TopicLog decisions = new TopicLog(Topics.MATCHING_DECISIONS);
  private final String id = "x-" + UUID.randomUUID();
  private final String challenge = "ch-" + id;
  private final String address = id + "@example.org";

  @LocalServerPort private int port;
  @LocalManagementPort private int management;
  @Autowired private Letters letters;
  @Autowired private Mailboxes mailboxes;

  private static GreenMail open(int port) {
    GreenMail opened = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    opened.start();
    return opened;
  }

  /** Takes down whose profile it is told is whose. */
  private static HttpServer provider() {
    try {
      HttpServer opened = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      opened.createContext("/accounts/", exchange -> {
        TOLD.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
      });
      opened.createContext("/api/v1/search/experts", exchange -> {
        ASKED.add(exchange.getRequestURI().getQuery() + " " + exchange.getRequestHeaders().getFirst("X-Dev-Actor"));
        byte[] answer = FOUND.stream()
            .map("{\"expertId\": \"%s\"}"::formatted)
            .collect(Collectors.joining(",", "{\"match\": \"exact\", \"items\": [", "]}"))
            .getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
      });
      opened.createContext("/api/v1/invitations/", exchange -> {
        LINKS.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
      });
      opened.createContext("/api/v1/digests/cities/week-", exchange -> {
        WEEKLY.add(exchange.getRequestHeaders().getFirst("X-Dev-Actor"));
        byte[] answer = """
            {"items": [{"kind": "choice", "id": "sl-1", "title": "Floods", "city": "Kumasi", "since": "%1$s"},
                       {"kind": "of-tomorrow", "id": "x", "title": "Floods", "city": "Kumasi", "since": "%1$s"}]}
            """.formatted(Instant.now().minus(Duration.ofDays(3))).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
      });
      opened.createContext("/api/v1/digests/desks", exchange -> {
        DESKS.add(exchange.getRequestURI().getQuery());
        byte[] answer = """
            {"items": [{"kind": "review", "id": "sl-2", "title": "Heat", "city": "Kumasi", "since": "%1$s", "until": "%1$s"}]}
            """.formatted(Instant.now()).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
      });
      opened.start();
      return opened;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry properties) {
    int smtp = mail.getSmtp().getPort();
    properties.add("spring.mail.host", () -> "127.0.0.1");
    properties.add("spring.mail.port", () -> smtp);
    properties.add("CC_SMTP_TLS", () -> "false");
    properties.add("CC_SMTP_FROM", () -> "letters@example.org");
    properties.add("cc.letters.check", () -> "100ms");
    properties.add("cc.searches.url", () -> "http://127.0.0.1:" + PROVIDER.getAddress().getPort());
    properties.add("cc.searches.every", () -> "50ms");
    properties.add("cc.searches.check", () -> "50ms");
    properties.add("cc.weekly.check", () -> "50ms");
    properties.add("CC_DIGESTS_URL", () -> "http://127.0.0.1:" + PROVIDER.getAddress().getPort());
    properties.add("CC_ACCOUNTS_URL", () -> "http://127.0.0.1:" + PROVIDER.getAddress().getPort());
  }

  @AfterAll
  static void stop() {
    mail.stop();
    PROVIDER.stop(0);
  }

  @BeforeEach
  void register() {
    assertThat(Caller.coordinator(port).post("/api/v1/experts", """
        {"id": "%s", "name": "Mara", "city": "Bremen", "country": "DE", "languages": [{"language": "fr", "level": "native"}],
         "consent": {"email": true, "search": true}, "contact": {"email": "%s"}}
        """.formatted(id, address)).status()).isEqualTo(201);
    decisions.publish(challenge, EventTypes.CHALLENGE_OPENED, """
        {"challengeId": "%s", "cityName": "Kumasi", "country": "GH", "topics": [], "openedAt": "%s"}
        """.formatted(challenge, Instant.now()));
  }

  @Test
  void writesOnceAndStopsByOneClick() throws Exception {
    invite("1");
    invite("1");
    MimeMessage letter = await().until(this::received, all -> !all.isEmpty()).getFirst();
    assertThat(letter.getSubject()).isEqualTo("Kumasi vous demande si vous pourriez aider");

    String secret = Pattern.compile("/letters/answer/([\\w-]+)/accept").matcher(text(letter.getContent())).results().findFirst().orElseThrow().group(1);
    assertThat(LINKS.stream().filter(it -> it.contains(challenge)))
        .containsExactly("PUT /api/v1/invitations/" + challenge + "~1/link {\"mark\":\"" + LinkSecret.mark(secret) + "\"}");

    String link = letter.getHeader("List-Unsubscribe")[0].replaceAll("^<http://[^/]+|>$", "");
    var asked = Caller.nobody(port).get(link);
    assertThat(asked.status()).isEqualTo(303);
    assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith(link.replaceAll("/api/v1/letters/(.*)/stop", "/letters/stop/$1"));
    assertThat(consents()).contains("\"email\":true");
    assertThat(Caller.nobody(port).post(link, "List-Unsubscribe=One-Click", "Content-Type", "application/x-www-form-urlencoded").status())
        .isEqualTo(204);
    assertThat(consents()).contains("\"email\":false");
    var kept = Caller.expert(port, id).get("/api/v1/experts/" + id + "/letters");
    assertThat(kept.json().at("/items/0/state").asString()).isEqualTo("sent");
    assertThat(kept.text()).contains("invitation").doesNotContain("stop", address);
    assertThat(Caller.coordinator(port).get("/api/v1/experts/" + id + "/letters").status()).isEqualTo(403);
    assertThat(Caller.nobody(port).post("/api/v1/letters/guessed/stop", "").status()).isEqualTo(404);

    invite("2");
    decisions.publish(challenge, EventTypes.ENGAGEMENT_ACCEPTED, """
        {"challengeId": "%1$s", "engagementId": "%1$s~2", "expertId": "%2$s", "acceptedAt": "%3$s"}
        """.formatted(challenge, id, Instant.now()));
    await().untilAsserted(() ->
        assertThat(letters.find("agreement~" + challenge + "~2").map(Letter::state)).contains(Letter.State.DROPPED));
    assertThat(received()).hasSize(1);
  }

  @Test
  void tellsACityInItsLanguageUntilOneClickStopsIt() throws Exception {
    String city = "kumasi-" + UUID.randomUUID();
    Caller kofi = Caller.city(port, city);
    assertThat(kofi.send("PUT", "/api/v1/mailbox", "{\"email\": \"nothing\", \"language\": \"de\"}").status()).isEqualTo(400);
    assertThat(kofi.send("PUT", "/api/v1/mailbox", "{\"email\": \"%s\", \"language\": \"de\"}".formatted("city-" + address)).json().get("city").asString())
        .isEqualTo(city);
    confirm("city-" + address);
    assertThat(kofi.get("/api/v1/mailbox").json().get("confirmed").asBoolean()).isTrue();
    decisions.publish(challenge, EventTypes.CHALLENGE_OPENED, """
        {"challengeId": "%s", "cityId": "%s", "cityName": "Kumasi", "country": "GH", "topics": [], "openedAt": "%s"}
        """.formatted(challenge, city, Instant.now()));
    for (int told = 0; told < 2; told++) {
      decisions.publish(challenge, EventTypes.SHORTLIST_PUBLISHED, """
          {"challengeId": "%1$s", "shortlistId": "%1$s~sl", "shortlistVersion": 1, "expertIds": ["%2$s"], "publishedAt": "%3$s"}
          """.formatted(challenge, id, Instant.now()));
      decisions.publish(challenge, EventTypes.ENGAGEMENT_DECLINED, """
          {"challengeId": "%1$s", "engagementId": "%1$s~1", "expertId": "%2$s", "reason": "no-answer", "declinedAt": "%3$s"}
          """.formatted(challenge, id, Instant.now()));
    }
    List<MimeMessage> letters = await().until(() -> receivedAt("city-" + address), all -> all.size() == 3).subList(1, 3);
    assertThat(letters.getFirst().getSubject()).isEqualTo("Vorschläge für die Herausforderung von Kumasi");
    assertThat(letters.getLast().getSubject()).isEqualTo("Mara hat nicht geantwortet");

    String link = letters.getFirst().getHeader("List-Unsubscribe")[0].replaceAll("^<http://[^/]+|>$", "");
    assertThat(Caller.nobody(port).post(link, "List-Unsubscribe=One-Click", "Content-Type", "application/x-www-form-urlencoded").status())
        .isEqualTo(204);
    assertThat(kofi.get("/api/v1/mailbox").text()).isEqualTo("{}");
  }

  @Test
  void tellsOfNewPeopleWhomASavedSearchFindsOnceADay() throws Exception {
    Caller kofi = Caller.city(port, "kumasi-" + id);
    kofi.send("PUT", "/api/v1/mailbox", "{\"email\": \"%s\", \"language\": \"en\"}".formatted("news-" + address));
    confirm("news-" + address);
    String question = "{\"name\": \"Water\", \"q\": \"water " + id + "\", \"country\": [\"DE\"]}";
    assertThat(kofi.post("/api/v1/searches", question).status()).isEqualTo(201);
    assertThat(kofi.post("/api/v1/searches", question).status()).isEqualTo(201);
    await().until(() -> timesAsked(id) > 1);
    FOUND.add(id);

    MimeMessage letter = await().until(() -> receivedAt("news-" + address), all -> all.size() > 1).getLast();
    assertThat(letter.getSubject()).isEqualTo("New people for your search: Water");
    assertThat(new Scanner(letter.getInputStream(), UTF_8).useDelimiter("\\A").next()).contains("/people/" + id);
    FOUND.add("another");
    int before = timesAsked(id);
    await().until(() -> timesAsked(id) > before + 2);
    assertThat(receivedAt("news-" + address)).hasSize(2);
    assertThat(ASKED).anyMatch(query -> query.contains("country=DE") && query.contains("limit=100") && query.contains("scopes=search.people"));

    var kept = kofi.get("/api/v1/searches").json().get("items");
    assertThat(kept.size()).isEqualTo(1);
    assertThat(Caller.city(port, "bremen").get("/api/v1/searches").json().get("items").size()).isZero();
    assertThat(kofi.delete("/api/v1/searches/" + kept.get(0).get("id").asString()).status()).isEqualTo(204);
    assertThat(kofi.get("/api/v1/searches").json().get("items").size()).isZero();
  }

  @Test
  void tellsOnceAWeekWhatWaits() throws Exception {
    String city = ofTodaysWriting();
    Caller desk = Caller.city(port, city);
    assertThat(desk.send("PUT", "/api/v1/mailbox", "{\"email\": \"%s\", \"language\": \"en\"}".formatted("week-" + address)).status())
        .isEqualTo(200);
    confirm("week-" + address);

    MimeMessage letter = await().until(() -> receivedAt("week-" + address), all -> all.size() > 1).getLast();
    assertThat(letter.getSubject()).isEqualTo("Your week at Connective Cities");
    assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    assertThat(new Scanner(letter.getInputStream(), UTF_8).useDelimiter("\\A").next()).contains("/shortlists/sl-1", "/challenges?mine");
    String kept = "weekly~" + LocalDate.now(ZoneOffset.UTC) + "~desk-" + city;
    await().untilAsserted(() -> assertThat(letters.find(kept).map(Letter::state)).contains(Letter.State.SENT));
    assertThat(WEEKLY.getFirst()).contains("scopes=matching.digests");
  }

  @Test
  void tellsACoordinatorOnceAWeekWhatWaitsInTheirAreas() throws Exception {
    String account = ofTodaysWriting("");
    Caller ana = new Caller(port, account + "; roles=coordinator; areas=europe,south-asia");
    assertThat(ana.send("PUT", "/api/v1/mailbox", "{\"email\": \"%s\", \"language\": \"en\"}".formatted("ana-" + address)).status()).isEqualTo(200);
    confirm("ana-" + address);

    MimeMessage letter = await().until(() -> receivedAt("ana-" + address), all -> all.size() > 1).getLast();
    assertThat(new Scanner(letter.getInputStream(), UTF_8).useDelimiter("\\A").next()).contains("/desk/shortlists/sl-2", "/desk");
    assertThat(DESKS.getFirst()).contains("area=europe", "area=south-asia");
    new Caller(port, account + "; roles=funder").get("/api/v1/topics");
    assertThat(mailboxes.find(account)).hasValueSatisfying(it -> assertThat(it.areas()).as("of a role that is gone").isEmpty());
  }

  private String ofTodaysWriting() {
    return ofTodaysWriting("desk-");
  }

  /** Whoever is written to today, where their account begins so; by a number, since the names of callers have a greatest length. */
  private String ofTodaysWriting(String before) {
    return IntStream.iterate(0, number -> number + 1)
        .mapToObj(number -> "week-" + number + "-" + id)
        .filter(name -> Math.floorMod((before + name).hashCode(), 7) == Math.floorMod(LocalDate.now(ZoneOffset.UTC).toEpochDay(), 7))
        .findFirst()
        .orElseThrow();
  }

  /** As somebody does who reads there, on whatever device. */
  /** The first part of the first part of it, however deep that is. */
  private static String text(Object content) throws Exception {
    return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : content.toString();
  }

  private void confirm(String at) throws Exception {
    MimeMessage letter = await().until(() -> receivedAt(at), all -> !all.isEmpty()).getFirst();
    String secret = new Scanner(letter.getInputStream(), UTF_8).findWithinHorizon("/letters/confirm/([\\w-]+)", 0).substring("/letters/confirm/".length());
    String link = "{\"secret\": \"" + secret + "\"}";
    assertThat(Caller.nobody(port).post("/api/v1/mailbox/confirmations", "{\"secret\": \"guessed\"}").status()).isEqualTo(404);
    assertThat(Caller.nobody(port).post("/api/v1/mailbox/confirmations", link).status()).isEqualTo(204);
    assertThat(Caller.nobody(port).post("/api/v1/mailbox/confirmations", link).status()).isEqualTo(404);
  }

  private static int timesAsked(String id) {
    return (int) ASKED.stream().filter(query -> query.contains(id)).count();
  }

  @Test
  void handsAProfileToItsPersonByALetter() throws Exception {
    assertThat(Caller.coordinatorOf(port, "sub-saharan-africa").post("/api/v1/experts/" + id + "/offer", "").status()).isEqualTo(403);
    assertThat(Caller.coordinator(port).post("/api/v1/experts/" + id + "/offer", "").status()).isEqualTo(202);
    MimeMessage letter = await().until(this::received, all -> !all.isEmpty()).getFirst();
    String secret = new Scanner(letter.getInputStream(), UTF_8).findWithinHorizon("/takeover/([\\w-]+)", 0).substring("/takeover/".length());

    Caller person = new Caller(port, "m.lindqvist");
    String link = "{\"secret\": \"" + secret + "\"}";
    assertThat(Caller.nobody(port).post("/api/v1/experts/takeovers", link).status()).isEqualTo(401);
    assertThat(Caller.expert(port, "another").post("/api/v1/experts/takeovers", link).status()).isEqualTo(403);
    assertThat(person.post("/api/v1/experts/takeovers", "{\"secret\": \"guessed\"}").status()).isEqualTo(404);
    assertThat(person.post("/api/v1/experts/takeovers", link).json().get("id").asString()).isEqualTo(id);
    assertThat(TOLD).containsOnlyOnce("PUT /accounts/m.lindqvist/profile {\"expert\":\"" + id + "\"}");
    assertThat(new Caller(port, "tom").post("/api/v1/experts/takeovers", link).status()).isEqualTo(404);
    assertThat(Caller.coordinator(port).post("/api/v1/experts/" + id + "/offer", "").status()).isEqualTo(409);
  }

  @Test
  void bringsLettersOnceTheMailServerIsBack() {
    int smtp = mail.getSmtp().getPort();
    mail.stop();
    invite("1");
    await().until(this::health, text -> text.contains("DEGRADED"));
    assertThat(Caller.nobody(port).get("/health").json().get("status").asString()).isEqualTo("UP");

    mail = open(smtp);
    await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(received()).hasSize(1));
    await().until(this::health, text -> !text.contains("DEGRADED"));
  }

  private void invite(String number) {
    decisions.publish(challenge, EventTypes.ENGAGEMENT_INVITED, """
        {"challengeId": "%1$s", "engagementId": "%1$s~%2$s", "expertId": "%3$s", "answerBy": "%4$s", "invitedAt": "%5$s"}
        """.formatted(challenge, number, id, Instant.now().plus(Duration.ofDays(5)), Instant.now()));
  }

  private String health() {
    return Caller.nobody(management).get("/actuator/health").json().at("/components/letters").toString();
  }

  private String consents() {
    return Caller.expert(port, id).get("/api/v1/experts/" + id + "/consents").json().get("consent").toString();
  }

  private List<MimeMessage> received() {
    return receivedAt(address);
  }

  private static List<MimeMessage> receivedAt(String address) {
    return Arrays.stream(mail.getReceivedMessages()).filter(message -> isTo(address, message)).toList();
  }

  private static boolean isTo(String address, MimeMessage message) {
    try {
      return message.getAllRecipients()[0].toString().equals(address);
    } catch (MessagingException unreadable) {
      throw new AssertionError(unreadable);
    }
  }
}
