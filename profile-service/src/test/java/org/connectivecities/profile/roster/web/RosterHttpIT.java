package org.connectivecities.profile.roster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.connectivecities.profile.Caller;
import org.connectivecities.profile.Caller.Answer;
import org.connectivecities.profile.RunningService;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Rosters over HTTP: dry run, first run, run again, run with a correction. */
@RunningService
class RosterHttpIT {

  private static final String IMPORTS = "/api/v1/experts/imports";

  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  @LocalServerPort private int port;

  @Test
  void importsACsvOnceHoweverOftenItIsSent() {
    String csv = """
        id;name;city;country;languages;competence1.topic;competence1.text;email
        %1$s-1;Mara;Bremen;DE;de:native;stormwater;"Mulden; Rinnen und Notwasserwege in dichten Quartieren";mara@example.org
        %1$s-2;Tom;Kiel;Germany;en:good;stormwatr;;tom
        %1$s-3;Ana;Recife;BR;pt;;;
        """.formatted(tag);

    JsonNode tried = importCsv(csv, true);
    assertThat(counts(tried)).isEqualTo("3 rows: 2 created, 0 updated, 0 unchanged, 1 faulty");
    assertThat(get(tag + "-1").status()).isEqualTo(404);

    JsonNode done = importCsv(csv, false);
    assertThat(counts(done)).isEqualTo(counts(tried));
    assertThat(done.get("faults").valueStream().map(it -> it.get("row").asInt() + " " + it.get("column").asString()))
        .containsExactlyInAnyOrder("3 country", "3 languages", "3 competence1.topic", "3 email");
    assertThat(get(tag + "-1").json().at("/competences/0/language").asString()).isEqualTo("de");
    assertThat(get(tag + "-2").status()).isEqualTo(404);

    String corrected = csv.replace("Germany", "DE").replace("good", "B2").replace("stormwatr;", "stormwater;")
        .replace(";tom\n", ";tom@example.org\n").replace("Ana;Recife", "Ana;Olinda");
    assertThat(counts(importCsv(corrected, false))).isEqualTo("3 rows: 1 created, 1 updated, 1 unchanged, 0 faulty");
    assertThat(get(tag + "-1").tag()).isEqualTo("\"1\"");
    assertThat(get(tag + "-3").tag()).isEqualTo("\"2\"");
  }

  @Test
  void importsAWorkbookOfPeopleWithoutIds() throws IOException {
    byte[] workbook = XlsxRosterTest.sheet("name,city,country,email,consentSearch,practice1.title,practice1.year", cells -> {
      for (int row = 1; row <= 20; row++) {
        cells.value(row, 0, "Person " + tag + " " + row);
        cells.value(row, 1, "Bremen");
        cells.value(row, 2, "DE");
        cells.value(row, 3, tag + row + "@example.org");
        cells.value(row, 4, true);
        cells.value(row, 5, "Practice " + row);
        cells.value(row, 6, 2000 + row);
      }
    });

    assertThat(counts(importXlsx(workbook))).isEqualTo("20 rows: 20 created, 0 updated, 0 unchanged, 0 faulty");
    assertThat(counts(importXlsx(workbook))).isEqualTo("20 rows: 0 created, 0 updated, 20 unchanged, 0 faulty");
  }

  @Test
  void importsJsonLines() {
    String lines = """
        {"id": "%1$s-1", "name": "Mara", "city": "Bremen", "country": "DE", "consent": {"search": true}}
        {"id": "%1$s-2", "name": "Tom", "city": "Kiel", "country": "DE", "nickname": "T"}
        """.formatted(tag);

    Answer answer = Caller.coordinator(port).post(IMPORTS, lines, "Content-Type", "application/x-ndjson");

    assertThat(counts(answer.json())).isEqualTo("2 rows: 1 created, 0 updated, 0 unchanged, 1 faulty");
    assertThat(answer.json().at("/faults/0/column").asString()).isEqualTo("/nickname");
  }

  @Test
  void takesNothingOfAFileItCannotRead() {
    Answer answer = csv(Caller.coordinator(port), "id,name,city,country,nickname\n" + tag + "-1,Mara,Bremen,DE,x\n");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.pointers()).containsExactly("nickname");
    assertThat(get(tag + "-1").status()).isEqualTo(404);
  }

  @Test
  void isForCoordinatorsOnly() {
    String csv = "name,city,country\nMara,Bremen,DE\n";

    assertThat(csv(Caller.expert(port, "mara"), csv).status()).isEqualTo(403);
    assertThat(csv(Caller.city(port, "bremen-de"), csv).status()).isEqualTo(403);
    assertThat(csv(Caller.nobody(port), csv).status()).isEqualTo(401);
  }

  @Test
  void refusesOtherFiles() {
    assertThat(Caller.coordinator(port).post(IMPORTS, "{}").status()).isEqualTo(415);
    assertThat(csv(Caller.coordinator(port), "").status()).isEqualTo(400);
    assertThat(csv(Caller.coordinator(port), "name\n" + "x".repeat(21 * 1024 * 1024)).status()).isEqualTo(413);
  }

  private JsonNode importCsv(String csv, boolean dryRun) {
    Answer answer = Caller.coordinator(port).post(IMPORTS + "?dryRun=" + dryRun, csv, "Content-Type", "text/csv");
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(answer.json().get("dryRun").asBoolean()).isEqualTo(dryRun);
    return answer.json();
  }

  private JsonNode importXlsx(byte[] workbook) {
    return Caller.coordinator(port)
        .send("POST", IMPORTS, BodyPublishers.ofByteArray(workbook), "Content-Type", XlsxRoster.TYPE)
        .json();
  }

  private Answer csv(Caller caller, String csv) {
    var body = BodyPublishers.ofByteArray(csv.getBytes(StandardCharsets.UTF_8));
    return caller.send("POST", IMPORTS, body, "Content-Type", "text/csv;charset=UTF-8");
  }

  private Answer get(String id) {
    return Caller.coordinator(port).get("/api/v1/experts/" + id);
  }

  private static String counts(JsonNode report) {
    return "%s rows: %s created, %s updated, %s unchanged, %s faulty".formatted(
        report.get("rows"), report.get("created"), report.get("updated"), report.get("unchanged"), report.get("faulty"));
  }
}
