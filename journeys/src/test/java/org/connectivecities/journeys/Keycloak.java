package org.connectivecities.journeys;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.connectivecities.local.JavaHome;

/**
 * A Keycloak of its own on loopback, with the very realm files that docker-compose hands to it and the address of {@code identity/keycloak}.
 * The profile {@code keycloak} unpacks it; whatever keeps it from starting is a failure.
 */
final class Keycloak implements RunningPlatform.OtherProvider {

  /** It compiles itself at its first start, on machines that do other things. */
  private static final Duration PATIENCE = Duration.ofMinutes(8);
  private static final long SECONDS_TO_STOP = 20;
  private static final String PASSWORD = UUID.randomUUID().toString();
  static final String REALM = "connective-cities-dev";
  /** For operation; has no people. */
  static final String EMPTY_REALM = "connective-cities";

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(2)).build();
  private final int port = FreePorts.next();
  private Map<String, String> settings = Map.of();
  private Process process;

  @Override
  public URI start(Map<String, String> clients) {
    settings = clients;
    try {
      Path home = home();
      Path log = RunningPlatform.checkout().resolve("journeys/target/logs/keycloak.log");
      Files.createDirectories(log.getParent());
      Files.deleteIfExists(log);
      process = launched(home, log);
      Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
      await().atMost(PATIENCE).until(() -> answers(log));
    } catch (IOException failure) {
      throw new UncheckedIOException("Keycloak does not start", failure);
    }
    return issuer(REALM);
  }

  /** Made ready as the image is: realms to take in, and our one address. */
  private static Path home() throws IOException {
    Path home = Path.of(System.getProperty("cc.test.keycloak", "no folder: run it with -Pkeycloak"));
    Path project = RunningPlatform.checkout().resolve("identity/keycloak");
    Path realms = Files.createDirectories(home.resolve("data/import"));
    for (String realm : List.of(REALM, EMPTY_REALM)) {
      Files.copy(project.resolve(realm + "-realm.json"), realms.resolve(realm + "-realm.json"), StandardCopyOption.REPLACE_EXISTING);
    }
    Path address = project.resolve("target/keycloak-accounts-0.1.0.jar");
    Files.copy(address, home.resolve("providers").resolve(address.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    return home;
  }

  private Process launched(Path home, Path log) throws IOException {
    var builder = new ProcessBuilder(home.resolve("bin/kc.sh").toString(), "start-dev", "--import-realm", "--db=dev-mem",
            "--http-host=127.0.0.1", "--http-port=" + port)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile());
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("JAVA_HOME", JavaHome.find().path().toString());
    environment.put("CC_SAMPLE_PASSWORD", PASSWORD);
    builder.environment().putAll(environment);
    // The journeys' own flag is for short-lived services; Keycloak compiles much before it answers.
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return builder.start();
  }

  private boolean answers(Path log) throws IOException, InterruptedException {
    if (!process.isAlive()) {
      throw new IllegalStateException("Keycloak ended with " + process.exitValue() + ":\n" + Files.readString(log));
    }
    try {
      var question = HttpRequest.newBuilder(URI.create(issuer(REALM) + "/.well-known/openid-configuration")).timeout(Duration.ofSeconds(5)).build();
      return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** Its script starts the VM as a child, and hands on what it is told. */
  private void stop() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException ending) {
      process.destroyForcibly();
    }
    children.forEach(ProcessHandle::destroyForcibly);
  }

  URI issuer(String realm) {
    return URI.create("http://127.0.0.1:" + port + "/realms/" + realm);
  }

  /** Of all sample people. */
  String password() {
    return PASSWORD;
  }

  /** As the platform's services know it. */
  String setting(String name) {
    return settings.get(name);
  }
}
