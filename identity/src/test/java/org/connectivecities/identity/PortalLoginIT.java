package org.connectivecities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the portal needs after somebody has signed in there. All of it reads the kept login again. */
class PortalLoginIT {

  @TempDir private static Path data;
  private static RunningProvider provider;
  private final PortalVisitor visitor = new PortalVisitor(provider);

  @BeforeAll
  static void start() throws IOException {
    provider = new RunningProvider(data);
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  @Test
  void tellsThePortalWhoSignedIn() throws Exception {
    HttpResponse<String> answer = visitor.userInfo(visitor.signIn("kofi"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"sub\":\"kofi\"");
  }

  @Test
  void renewsALoginAndTakesEachRenewalOnce() throws Exception {
    JsonNode first = visitor.signIn("heike");
    JsonNode second = visitor.renew(first);

    assertThat(provider.believedBy("matching", second.path("access_token").asString()).getSubject()).isEqualTo("heike");
    assertThat(visitor.renew(second).path("id_token").asString()).isNotBlank();
    assertThatThrownBy(() -> visitor.renew(first)).hasMessageContaining("invalid_grant");
  }

  @Test
  void endsALoginForThePortalToo() throws Exception {
    JsonNode tokens = visitor.signIn("ana");
    assertThat(visitor.comeFromThePortal()).startsWith(provider.portal() + "/").contains("code=");

    assertThat(visitor.signOut(tokens)).isEqualTo(provider.portal() + "/");
    assertThat(visitor.comeFromThePortal()).endsWith("/login");
  }

  @Test
  void keepsALoginAndItsEndOverARestart() throws Exception {
    JsonNode before = visitor.signIn("birte");
    provider.restart();

    assertThat(visitor.comeFromThePortal()).contains("code=");
    JsonNode after = visitor.renew(before);
    assertThat(visitor.signOut(after)).isEqualTo(provider.portal() + "/");
    assertThat(visitor.comeFromThePortal()).endsWith("/login");
  }
}
