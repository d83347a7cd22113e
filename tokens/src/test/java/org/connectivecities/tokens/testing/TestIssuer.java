package org.connectivecities.tokens.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real issuer on loopback: a configuration document, published keys, and tokens signed with them. It can go away and come
 * back at the same address, and change its key.
 */
public final class TestIssuer implements AutoCloseable {

  private static final Duration USUAL = Duration.ofMinutes(10);

  private final int port;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final Map<String, String> clients = new ConcurrentHashMap<>();
  private final List<RSAKey> published = new ArrayList<>();
  private RSAKey key = newKey();
  private HttpServer server;

  private TestIssuer() {
    server = listen(0);
    port = server.getAddress().getPort();
    published.add(key);
  }

  public static TestIssuer start() {
    return new TestIssuer();
  }

  private HttpServer listen(int at) {
    try {
      HttpServer fresh = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
      fresh.createContext("/", this::answer);
      fresh.start();
      return fresh;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** As its tokens name it. */
  public String name() {
    return "http://127.0.0.1:" + port;
  }

  /** Paths in the order they were asked for. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** Gives a token for client credentials to this client. */
  public TestIssuer client(String id, String secret) {
    clients.put(id, secret);
    return this;
  }

  public void goAway() {
    server.stop(0);
  }

  public void comeBack() {
    server = listen(port);
  }

  /** Signs with a new key from now on; the old one stays published. */
  public void changeKey() {
    key = newKey();
    published.add(key);
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A token about {@code subject} for {@code audience} with these further claims, valid for ten minutes. */
  public String token(String subject, String audience, Map<String, Object> claims) {
    return token(subject, audience, claims, Instant.now().plus(USUAL));
  }

  /** The same with another end. */
  public String token(String subject, String audience, Map<String, Object> claims, Instant until) {
    return sign(claims(name(), subject, audience, claims, until), key);
  }

  /** Looks right in every way, but nobody publishes the key it is signed with. */
  public String forged(String subject, String audience, Map<String, Object> claims) {
    return sign(claims(name(), subject, audience, claims, Instant.now().plus(USUAL)), newKey());
  }

  /** Signed with the right key in another issuer's name. */
  public String ofAnotherIssuer(String subject, String audience, Map<String, Object> claims) {
    return sign(claims("https://id.example.org", subject, audience, claims, Instant.now().plus(USUAL)), key);
  }

  /** Every token is one of its own, as with real issuers: two of the same second would else be the same text. */
  private static JWTClaimsSet claims(String issuer, String subject, String audience, Map<String, Object> more, Instant until) {
    var claims = new JWTClaimsSet.Builder().issuer(issuer).subject(subject).audience(audience)
        .jwtID(UUID.randomUUID().toString()).issueTime(Date.from(until.minus(USUAL))).expirationTime(Date.from(until));
    more.forEach(claims::claim);
    return claims.build();
  }

  private static String sign(JWTClaimsSet claims, RSAKey with) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID()).build(), claims);
      token.sign(new RSASSASigner(with));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    asked.add(path);
    switch (path) {
      case "/.well-known/openid-configuration" -> send(exchange, 200,
          "{\"issuer\": \"%1$s\", \"jwks_uri\": \"%1$s/keys\", \"token_endpoint\": \"%1$s/token\"}".formatted(name()));
      case "/keys" -> send(exchange, 200, new JWKSet(List.copyOf(published)).toString(true));
      case "/token" -> grant(exchange);
      default -> send(exchange, 404, "{}");
    }
  }

  /** The token's subject is the client, its scope and audience what was asked for before the first dot. */
  private void grant(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String scope = form.replaceAll(".*scope=([^&]*).*", "$1");
    String given = exchange.getRequestHeaders().getFirst("Authorization");
    for (var client : Set.copyOf(clients.entrySet())) {
      String pair = client.getKey() + ":" + client.getValue();
      if (("Basic " + java.util.Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))).equals(given)) {
        String token = token(client.getKey(), scope.split("\\.")[0], Map.of("scope", scope));
        send(exchange, 200, "{\"access_token\": \"%s\", \"token_type\": \"Bearer\", \"expires_in\": 600}".formatted(token));
        return;
      }
    }
    send(exchange, 401, "{\"error\": \"invalid_client\"}");
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
