package org.connectivecities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.connectivecities.local.Misuse;
import org.connectivecities.local.SignIn;
import org.connectivecities.tokens.ServiceToken;
import org.connectivecities.tokens.TokenClaims;
import org.connectivecities.tokens.TokenSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class IdentityIT {

  @TempDir private static Path data;
  private static RunningProvider provider;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    provider = new RunningProvider(data);
  }

  @AfterAll
  static void stop() {
    provider.close();
  }

  @Test
  void letsACityInWithWhatItActsFor() throws Exception {
    Jwt token = provider.believedBy("matching", provider.signIn("kofi"));

    assertThat(token.getSubject()).isEqualTo("kofi");
    assertThat(claims().roles(token)).containsExactly("city");
    assertThat(claims().owned(token)).isEqualTo(Map.of("city", "kumasi-gh"));
    assertThat(claims().areas(token)).isEmpty();
  }

  @Test
  void tellsAnybodyOnlyThatItIsWell() throws Exception {
    var answer = http.send(HttpRequest.newBuilder(provider.issuer().resolve("/health")).build(), HttpResponse.BodyHandlers.ofString());

    assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    var actuator = http.send(HttpRequest.newBuilder(provider.issuer().resolve("/actuator/health")).build(), HttpResponse.BodyHandlers.discarding());
    assertThat(actuator.statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kofi", "birte", "heike", "nomvula", "farzana", "ana", "adam", "fatou"})
  void givesEachSampleAccountOneRoleAndNothingOfHowItSignedIn(String account) throws Exception {
    Jwt token = provider.believedBy("profile", provider.signIn(account));

    assertThat(claims().roles(token)).hasSize(1);
    assertThat(token.getClaims().toString()).doesNotContain("FACTOR_");
  }

  @Test
  void makesTokensForOurApisOnly() throws Exception {
    String token = provider.signIn("ana");

    assertThat(provider.believedBy("search", token).getAudience()).containsExactly("profile", "search", "matching");
    assertThatThrownBy(() -> provider.believedBy("command-line", token)).isInstanceOf(BadJwtException.class);
  }

  @Test
  void givesAServiceTheOneScopeItNeedsAndNoRole() throws Exception {
    var credential = new TokenSettings.Client("matching", RunningProvider.MATCHING_SECRET);

    Jwt token = provider.believedBy("search", new ServiceToken(provider.settings("search", credential), "search.candidates").value());

    assertThat(TokenClaims.scopes(token)).containsExactly("search.candidates");
    assertThat(claims().roles(token)).isEmpty();
    assertThat(token.getAudience()).containsExactly("search");
    assertThatThrownBy(() -> new ServiceToken(provider.settings("search", credential), "openid").value()).hasMessageContaining("400");
  }

  @Test
  void isToldWhoseProfileIsWhoseByProfileServiceAlone(@TempDir Path other) throws Exception {
    try (RunningProvider told = new RunningProvider(other)) {
      var credential = new TokenSettings.Client("profile", RunningProvider.PROFILE_SECRET);
      String service = new ServiceToken(told.settings("profile", credential), "accounts.link").value();

      assertThat(own(told, "fatou", "fatou-s-profile", told.signIn("adam"))).isEqualTo(403);
      assertThat(own(told, "fatou", "fatou-s-profile", "")).isEqualTo(401);
      assertThat(own(told, "fatou", "fatou-s-profile", service)).isEqualTo(204);
      assertThat(own(told, "fatou", "another", service)).isEqualTo(409);
      assertThat(own(told, "nobody", "another", service)).isEqualTo(409);
      told.restart();
      Jwt token = told.believedBy("profile", told.signIn("fatou"));
      assertThat(claims().owned(token)).isEqualTo(Map.of("expert", "fatou-s-profile"));
      assertThat(claims().roles(token)).containsExactlyInAnyOrder("funder", "practitioner");
    }
  }

  private int own(RunningProvider told, String account, String expert, String token) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(told.issuer().resolve("/accounts/" + account + "/profile"))
        .header("Content-Type", "application/json")
        .PUT(HttpRequest.BodyPublishers.ofString("{\"expert\": \"" + expert + "\"}"));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return http.send(request.build(), BodyHandlers.discarding()).statusCode();
  }

  @Test
  void keepsKeyAndAccountsOverARestart() throws Exception {
    String before = provider.signIn("heike");
    String password = provider.password();
    provider.restart();

    assertThat(provider.believedBy("profile", before).getSubject()).isEqualTo("heike");
    assertThat(provider.password()).isEqualTo(password);
    assertThat(provider.signIn("heike")).isNotBlank();
  }

  @Test
  void keepsWhatIsSecretToTheOwnerOfTheFolder() throws IOException {
    for (String file : List.of("signing-key.json", "accounts.json", "sample-password")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file)))).isEqualTo("rw-------");
    }
    assertThat(Files.readString(data.resolve("accounts.json"))).contains("{bcrypt}").doesNotContain(provider.password());
  }

  @Test
  void sendsAwayWhoDoesNotKnowThePasswordAndSlowsGuessingDown() {
    SignIn guessing = new SignIn(provider.issuer());
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> guessing.token("fatou-who-is-not-there", "guess")).isInstanceOf(Misuse.class);
    }

    assertThatThrownBy(() -> guessing.token("fatou-who-is-not-there", "guess")).hasMessageContaining("429");
  }

  @Test
  void givesNobodyACodeWithoutProof() throws Exception {
    HttpResponse<String> response = get("/oauth2/authorize?response_type=code&client_id=command-line&redirect_uri=http://127.0.0.1/command-line&scope=openid");

    assertThat(response.headers().firstValue("Location").orElse("")).contains("error=invalid_request").contains("code_challenge");
  }

  @Test
  void sendsNobodyToAnAddressThatIsNotRegistered() throws Exception {
    HttpResponse<String> response = get("/oauth2/authorize?response_type=code&client_id=portal&redirect_uri=https://evil.example.org/&scope=openid");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Location")).isEmpty();
  }

  @Test
  void showsAPageWithLabelsAndWithoutScript() throws Exception {
    HttpResponse<String> page = get("/login?error");

    assertThat(page.body()).contains("<html lang=\"en\">", "<label for=\"username\">", "<label for=\"password\">", "role=\"alert\"", "autocomplete=\"current-password\"")
        .doesNotContain("<script").doesNotContain("{wrong}").doesNotContain("{csrf}");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(get("/assets/identity.css").statusCode()).isEqualTo(200);
  }

  @Test
  void takesNoLoginThatComesFromAnotherSite() throws Exception {
    var forged = HttpRequest.newBuilder(provider.issuer().resolve("/login"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString("username=ana&password=" + provider.password()))
        .build();

    assertThat(http.send(forged, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
  }

  @Test
  void refusesToStartOutsideTheLocalProfile() {
    assertThatThrownBy(() -> IdentityApplication.application().run("--spring.profiles.active=production", "--server.port=0"))
        .hasMessageContaining("profile local only");
  }

  private TokenClaims claims() {
    return new TokenClaims(provider.settings("search", new TokenSettings.Client("", "")));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(provider.issuer() + path)).header("Accept", "text/html").timeout(Duration.ofSeconds(20)).build();
    return http.send(request, BodyHandlers.ofString());
  }
}
