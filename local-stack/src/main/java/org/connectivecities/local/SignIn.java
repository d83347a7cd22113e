package org.connectivecities.local;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

/**
 * Signs in at the local profile's provider as a person with a browser does (authorization code, PKCE), and hands back the access token.
 * There is no shorter way in for programs: a door of their own would be one more to guard.
 *
 * @param issuer address of the provider
 */
public record SignIn(URI issuer) {

    private static final String CLIENT = "command-line";
    private static final String BACK = "http://127.0.0.1/command-line";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    /** @throws Misuse where name or password is not right */
    public String token(String account, String password) throws IOException, InterruptedException {
        try (var http = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build()) {
            return new Visit(http).token(account, password);
        }
    }

    private final class Visit {

        private final HttpClient http;
        private final CodeProof proof = CodeProof.fresh();

        Visit(HttpClient http) {
            this.http = http;
        }

        String token(String account, String password) throws IOException, InterruptedException {
            get("/oauth2/authorize?" + form(Map.of("response_type", "code", "client_id", CLIENT, "redirect_uri", BACK, "scope", "openid",
                "code_challenge", proof.challenge(), "code_challenge_method", "S256", "state", CodeProof.random())));
            var back = post("/login", Map.of("username", account, "password", password, "_csrf", found(CSRF, get("/login").body())));
            if (location(back).contains("error")) {
                throw new Misuse("\"" + account + "\" cannot sign in: no such account, or another password.");
            }
            var code = found(CODE, location(get(issuer.resolve(location(back)).toString().substring(issuer.toString().length()))));
            var answer = post("/oauth2/token", Map.of("grant_type", "authorization_code", "client_id", CLIENT, "redirect_uri", BACK, "code", code, "code_verifier", proof.verifier()));
            return new JsonMapper().readTree(answer.body()).path("access_token").asString();
        }

        private HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(request(path).header("Accept", "text/html"));
        }

        private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
            return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form(fields))));
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(issuer + path)).timeout(PATIENCE);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IOException("Signing in at " + issuer + " fails: " + response.statusCode() + " " + response.body());
            }
            return response;
        }
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    private static String found(Pattern pattern, String text) throws IOException {
        var matcher = pattern.matcher(text);
        if (matcher.find()) {
            return matcher.group(1);
        }
        throw new IOException("The provider does not answer as one of ours");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }
}
