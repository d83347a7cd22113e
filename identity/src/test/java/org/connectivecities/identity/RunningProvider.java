package org.connectivecities.identity;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.connectivecities.local.SignIn;
import org.connectivecities.tokens.TokenCheck;
import org.connectivecities.tokens.TokenSettings;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;

/** A provider on a free port with a data folder of its own, that can be started again on both. */
final class RunningProvider implements AutoCloseable {

  static final String MATCHING_SECRET = "matching-long-random-word";
  static final String PROFILE_SECRET = "profile-long-random-word";
  static final String PORTAL_SECRET = "portal-long-random-word";

  private final Path data;
  private final int port;
  private ConfigurableApplicationContext context;

  RunningProvider(Path data) throws IOException {
    this.data = data;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = socket.getLocalPort();
    }
    start();
  }

  void restart() {
    context.close();
    start();
  }

  private void start() {
    context = IdentityApplication.application().run(
        Stream.of("spring.profiles.active=local", "server.port=" + port, "cc.identity.issuer=" + issuer(), "cc.identity.data=" + data,
                "cc.identity.matching-secret=" + MATCHING_SECRET, "cc.identity.portal-secret=" + PORTAL_SECRET,
                "cc.identity.profile-secret=" + PROFILE_SECRET,
                "cc.identity.limits.per-account=5")
            .map(property -> "--" + property)
            .toArray(String[]::new));
  }

  URI issuer() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Where people come from and are sent back to; nothing listens there. */
  URI portal() {
    return URI.create("http://127.0.0.1:8105");
  }

  String password() throws IOException {
    return Files.readString(data.resolve("sample-password"));
  }

  String signIn(String account) throws IOException, InterruptedException {
    return new SignIn(issuer()).token(account, password());
  }

  /** As the service {@code audience} takes the token. */
  Jwt believedBy(String audience, String token) {
    return TokenCheck.of(settings(audience, new TokenSettings.Client("", ""))).decode(token);
  }

  TokenSettings settings(String audience, TokenSettings.Client client) {
    return new TokenSettings(issuer().toString(), "", "", Set.of(audience), "roles", List.of("city", "expert"), "regions",
        Duration.ofSeconds(10), Duration.ofMinutes(5), Duration.ofHours(1), client, false);
  }

  @Override
  public void close() {
    context.close();
  }
}
