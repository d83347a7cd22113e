package org.connectivecities.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.connectivecities.local.CodeProof;
import org.junit.platform.commons.util.ExceptionUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens as Keycloak makes them for people at its login page, and for services by their own credential. */
record KeycloakTokens(Keycloak keycloak) {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  /** By the portal's own way (authorization code, PKCE), at the login page. */
  String of(String account) {
    try (HttpClient browser = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      CodeProof proof = CodeProof.fresh();
      String back = keycloak.setting("CC_PORTAL_URL") + "/login/oauth2/code/portal";
      var page = sent(browser, HttpRequest.newBuilder(URI.create(endpoint("auth") + "?" + form(Map.of("response_type", "code", "client_id", "portal",
          "redirect_uri", back, "scope", "openid profile", "state", "any", "code_challenge", proof.challenge(), "code_challenge_method", "S256")))));
      String action = found(FORM, page.body()).replace("&amp;", "&");
      var signedIn = sent(browser, posted(URI.create(action), Map.of("username", account, "password", keycloak.password()))
          .header("Cookie", cookies(page)));
      String code = found(CODE, signedIn.headers().firstValue("Location").orElse(""));
      var answer = sent(browser, posted(URI.create(endpoint("token")), Map.of("grant_type", "authorization_code", "code", code, "redirect_uri", back,
          "code_verifier", proof.verifier())).header("Authorization", basic("portal", "CC_PORTAL_CLIENT_SECRET")));
      return JSON.readTree(answer.body()).path("access_token").asString();
    }
  }

  /** What a service is answered that asks for a scope by its own credential. */
  Answer service(String client, String scope) {
    try (HttpClient service = HttpClient.newHttpClient()) {
      var form = scope.isEmpty() ? Map.of("grant_type", "client_credentials") : Map.of("grant_type", "client_credentials", "scope", scope);
      return Answer.of(sent(service, posted(URI.create(endpoint("token")), form)
          .header("Authorization", basic(client, "CC_" + client.toUpperCase() + "_CLIENT_SECRET"))));
    }
  }

  static JsonNode claims(String token) {
    return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private String endpoint(String name) {
    return keycloak.issuer(Keycloak.REALM) + "/protocol/openid-connect/" + name;
  }

  private String basic(String client, String secret) {
    return "Basic " + Base64.getEncoder().encodeToString((client + ":" + keycloak.setting(secret)).getBytes(StandardCharsets.UTF_8));
  }

  private static HttpRequest.Builder posted(URI address, Map<String, String> fields) {
    return HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form(fields)));
  }

  private static HttpResponse<String> sent(HttpClient http, HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException failure) {
      throw ExceptionUtils.throwAsUncheckedException(failure);
    }
  }

  /** By hand: they are for secure connections only, which browsers take the loopback address for, and Java's own jar does not. */
  private static String cookies(HttpResponse<?> page) {
    return page.headers().allValues("Set-Cookie").stream().map(cookie -> cookie.split(";", 2)[0]).collect(Collectors.joining("; "));
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String found(Pattern wanted, String text) {
    Matcher matcher = wanted.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + wanted + " in what Keycloak answers: " + text);
    }
    return matcher.group(1);
  }
}
