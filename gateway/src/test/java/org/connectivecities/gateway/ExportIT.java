package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class ExportIT extends GatewayIT {

  private static final String MARA = "/api/v1/exports/mara";

  private static Map<String, String> unpacked(byte[] archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void putsTogetherWhatEveryServiceTellsTheCaller() throws IOException {
    MATCHING.behave((exchange, seen) -> FakeService.answer(exchange, 200,
        !seen.target().contains("/invitations?") ? "{\"hands\": []}"
            : seen.target().endsWith("&page=a%2B1") ? "{\"items\": [{\"id\": \"second\"}]}"
            : "{\"items\": [{\"id\": \"first\"}], \"next\": \"a+1\"}"));

    HttpResponse<byte[]> answer = caller.bytes(MARA, "X-Dev-Actor", "mara", "Accept-Language", "ar");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
    assertThat(answer.headers().firstValue("Content-Disposition")).hasValueSatisfying(it -> assertThat(it).startsWith("attachment"));
    assertThat(answer.headers().firstValue("Cache-Control")).hasValueSatisfying(it -> assertThat(it).contains("no-store"));
    Map<String, String> files = unpacked(answer.body());
    assertThat(files).containsKeys(
        "README.txt", "profile/profile.json", "profile/profile.csv", "profile/consents.json", "profile/letters.json", "profile/mailbox.json", "profile/searches.json", "matching/matching.json", "search/index.json");
    assertThat(files.get("matching/invitations.csv")).contains("first", "second");
    assertThat(files.get("README.txt")).contains("EN  ", "DE  ", "FR  ", "ES  ", "PT  ", "AR  ");
    assertThat(PROFILE.seen()).allSatisfy(seen -> {
      assertThat(seen.header("X-Dev-Actor")).containsExactly("mara");
      assertThat(seen.header("Accept-Language")).containsExactly("ar");
      assertThat(seen.header("X-Request-Id")).hasSize(1);
    });
  }

  @Test
  void leavesItToTheServicesWhoMayHaveIt() {
    PROFILE.behave((exchange, seen) -> FakeService.answer(exchange, 403, "{\"title\": \"Not yours\"}"));

    HttpResponse<String> answer = caller.get(MARA, "X-Dev-Actor", "tom");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Not yours");
  }

  @Test
  void givesNoPartForTheWhole() {
    SEARCH.behave((exchange, seen) -> FakeService.answer(exchange, 503, "{}"));

    HttpResponse<String> answer = caller.get(MARA, "X-Dev-Actor", "mara");

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(Caller.json(answer).get("detail").asString()).contains("search does not answer");
  }

  @Test
  void asksForNothingButThePersonNamed() {
    caller.get("/api/v1/exports/x%3Flimit=1", "X-Dev-Actor", "mara");

    assertThat(PROFILE.seen()).allSatisfy(
        seen -> assertThat(seen.target()).matches("/api/v1/experts/x%3Flimit.*|/api/v1/mailbox|/api/v1/searches"));
  }
}
