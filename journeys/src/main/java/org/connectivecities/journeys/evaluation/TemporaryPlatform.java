package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.connectivecities.journeys.FreePorts;
import org.connectivecities.local.LocalStackProcess;
import org.connectivecities.local.PreparedJar;
import org.connectivecities.local.ServiceCommand;
import org.connectivecities.local.ServiceProcesses;
import org.jspecify.annotations.Nullable;

/** The servers and the services that rank, in a folder of their own that goes when they go. */
final class TemporaryPlatform implements AutoCloseable {

  static final String NAMESPACE = "evaluation";
  static final String ROSTER = "roster";
  static final String MATCHING = "matching-service";
  private static final String SEARCH = "search-service";
  private static final String PROFILE = "profile-service";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Answers of everybody are large, and so are the texts of whole literatures. */
  private static final List<String> ROOMY = List.of("-Xmx1g", "-XX:+UseSerialGC");

  private final Path checkout;
  private final Path folder;
  private final ServiceProcesses services = new ServiceProcesses();
  private @Nullable LocalStackProcess stack;
  private boolean closed;

  TemporaryPlatform(Path checkout) throws IOException {
    this.checkout = checkout;
    this.folder = Files.createTempDirectory("connective-cities-evaluation");
  }

  Path folder() {
    return folder;
  }

  /** Servers, search and matching. */
  void start() throws IOException {
    LocalStackProcess servers = LocalStackProcess.startBeside(checkout, folder.resolve("stack"));
    synchronized (this) {
      stack = servers;
    }
    Map<String, Integer> ports = new HashMap<>();
    for (String name : List.of(MATCHING, SEARCH)) {
      ports.put(name, FreePorts.next());
    }
    Map<String, String> environment = environment(servers, ports);
    var commands = new ArrayList<ServiceCommand>();
    for (String name : List.of(MATCHING, SEARCH)) {
      commands.add(command(name, ports.get(name), environment));
    }
    PreparedJar.unpackAll(commands, folder.resolve("logs/unpacking.log"));
    commands.forEach(services::start);
    services.awaitHealthy(PATIENCE);
  }

  private ServiceCommand command(String name, int port, Map<String, String> environment) throws IOException {
    Path jar = checkout.resolve(name).resolve("target").resolve(name + "-0.1.0.jar");
    Path log = folder.resolve("logs").resolve(name + ".log");
    Files.createDirectories(log.getParent());
    return new ServiceCommand(name, jar, port, environment, log, ROOMY, Optional.of(PreparedJar.of(checkout.resolve("target/prepared"), jar, ROOMY)));
  }

  /** A profile-service whose events nobody here listens to but whoever reads them from {@link #ROSTER}. */
  URI startRosterReader() throws IOException {
    int port = FreePorts.next();
    Map<String, String> environment = new HashMap<>(environment(stack(), Map.of(PROFILE, port)));
    environment.put("CC_NAMESPACE", ROSTER);
    return services.start(command(PROFILE, port, environment)).awaitHealthy(PATIENCE).uri();
  }

  void stopRosterReader() {
    services.named(PROFILE).kill();
  }

  private static Map<String, String> environment(LocalStackProcess servers, Map<String, Integer> ports) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SPRING_PROFILES_ACTIVE", "local");
    environment.put("CC_NAMESPACE", NAMESPACE);
    environment.put("CC_MONGODB_URI", servers.mongoUri());
    environment.put("CC_KAFKA_BOOTSTRAP", servers.kafkaBootstrap());
    environment.put("CC_ELASTICSEARCH_URI", servers.elasticsearchUri());
    environment.put("LOGGING_LEVEL_ORG_APACHE_KAFKA", "WARN");
    // Nobody waits for an answer: better late than by the wrong means.
    environment.put("CC_SEARCH_TIME_LIMIT", "120s");
    ports.forEach((name, port) -> {
      String service = name.substring(0, name.indexOf('-')).toUpperCase(Locale.ROOT);
      environment.put("CC_" + service + "_PORT", String.valueOf(port));
      environment.put("CC_" + service + "_URL", "http://127.0.0.1:" + port);
    });
    return environment;
  }

  synchronized LocalStackProcess stack() {
    if (stack == null) {
      throw new IllegalStateException("not started");
    }
    return stack;
  }

  URI service(String name) {
    return services.named(name).uri();
  }

  /** @throws IllegalStateException with its last words, when one of the processes has ended */
  void requireAlive() {
    services.all().stream().filter(service -> !service.isAlive() && !service.name().equals(PROFILE)).findFirst().ifPresent(service -> {
      throw new IllegalStateException(service.name() + " has ended:\n" + service.lastLines());
    });
    if (!stack().isAlive()) {
      throw new IllegalStateException("The local stack has ended");
    }
  }

  /** Nothing is worth an orderly end: what they have written goes too. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      services.all().forEach(service -> service.kill());
      if (stack != null) {
        stack.kill();
      }
      delete();
    }
  }

  private void delete() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException | UncheckedIOException left) {
      System.err.println("Could not remove all of " + folder + ": " + left.getMessage());
    }
  }
}
