package org.connectivecities.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser who comes from the portal, and the portal that asks on their behalf. */
final class PortalVisitor {

  private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-as-the-standard-asks";

  private final RunningProvider provider;
  private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final HttpClient portal = HttpClient.newHttpClient();

  PortalVisitor(RunningProvider provider) {
    this.provider = provider;
  }

  /** @return what the portal gets: {@code access_token}, {@code refresh_token}, {@code id_token} */
  JsonNode signIn(String account) throws Exception {
    comeFromThePortal();
    String csrf = found("name=\"_csrf\" value=\"([^\"]+)\"", browse("/login").body());
    String sentTo = location(send(browser, page("/login", "username", account, "password", provider.password(), "_csrf", csrf)));
    return tokens("authorization_code", "code", found("[?&]code=([^&]+)", location(browse(pathOf(sentTo)))), "redirect_uri", back(), "code_verifier", VERIFIER);
  }

  /** @return where the provider sends somebody who asks for the portal: back with a code, or to its login page */
  String comeFromThePortal() throws Exception {
    byte[] proof = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
    return location(browse("/oauth2/authorize?" + form("response_type", "code", "client_id", "portal", "redirect_uri", back(), "scope", "openid profile",
        "state", "s", "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(proof), "code_challenge_method", "S256")));
  }

  JsonNode renew(JsonNode tokens) throws Exception {
    return tokens("refresh_token", "refresh_token", tokens.path("refresh_token").asString());
  }

  HttpResponse<String> userInfo(JsonNode tokens) throws Exception {
    return send(portal, HttpRequest.newBuilder(URI.create(provider.issuer() + "/userinfo")).header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.path("access_token").asString()));
  }

  /** @return where the provider sends somebody whom the portal has signed out */
  String signOut(JsonNode tokens) throws Exception {
    return location(browse("/connect/logout?" + form("id_token_hint", tokens.path("id_token").asString(), "post_logout_redirect_uri", provider.portal() + "/")));
  }

  private JsonNode tokens(String grant, String... fields) throws Exception {
    String client = Base64.getEncoder().encodeToString(("portal:" + RunningProvider.PORTAL_SECRET).getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder request = page("/oauth2/token", fields).header(HttpHeaders.AUTHORIZATION, "Basic " + client);
    HttpResponse<String> answer = send(portal, request.POST(BodyPublishers.ofString("grant_type=" + grant + "&" + form(fields))));
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body());
  }

  private String back() {
    return provider.portal() + "/login/oauth2/code/portal";
  }

  private HttpResponse<String> browse(String path) throws IOException, InterruptedException {
    return send(browser, HttpRequest.newBuilder(URI.create(provider.issuer() + path)).header(HttpHeaders.ACCEPT, "text/html"));
  }

  private HttpRequest.Builder page(String path, String... fields) {
    return HttpRequest.newBuilder(URI.create(provider.issuer() + path))
        .header(HttpHeaders.CONTENT_TYPE, "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form(fields)));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue(HttpHeaders.LOCATION).orElseGet(() -> answer.statusCode() + " " + answer.body());
  }

  private static String pathOf(String address) {
    URI uri = URI.create(address);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static String found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(pattern + " is not in " + text);
    }
    return matcher.group(1);
  }

  private static String form(String... namesAndValues) {
    return java.util.stream.IntStream.range(0, namesAndValues.length / 2)
        .mapToObj(i -> Map.entry(namesAndValues[2 * i], namesAndValues[2 * i + 1]))
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
