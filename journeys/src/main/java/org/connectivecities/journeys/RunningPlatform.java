package org.connectivecities.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.connectivecities.local.LocalStackProcess;
import org.connectivecities.local.PreparedJar;
import org.connectivecities.local.ServiceCommand;
import org.connectivecities.local.ServiceProcess;
import org.connectivecities.local.ServiceProcesses;
import org.jspecify.annotations.Nullable;

/**
 * The whole platform, each service a process of its own as in production, on the build's local stack. Started once for all
 * journeys; a journey that kills a service starts it again.
 */
public final class RunningPlatform {

  public static final String PROFILE = "profile-service";
  public static final String SEARCH = "search-service";
  public static final String MATCHING = "matching-service";
  public static final String GATEWAY = "gateway";
  public static final String IDENTITY = "identity";
  /** At its pages one chooses whom to be; see {@link #signInPortal()} for the other. */
  public static final String PORTAL = "portal";
  private static final String SIGN_IN_PORTAL = "portal-with-sign-in";

  /** As {@code ./run} gives them. */
  private static final Map<String, String> HEAPS =
      Map.of(PROFILE, "-Xmx256m", SEARCH, "-Xmx384m", MATCHING, "-Xmx320m", GATEWAY, "-Xmx192m", PORTAL, "-Xmx192m", IDENTITY, "-Xmx160m");

  private static final String MATCHING_SECRET = UUID.randomUUID().toString();
  private static final String PROFILE_SECRET = UUID.randomUUID().toString();
  private static final String PORTAL_SECRET = UUID.randomUUID().toString();

  private static final Map<String, Map<String, String>> OWN_SETTINGS =
      Map.of(
          // So short that every page renews it.
          IDENTITY,
          Map.of("CC_MATCHING_CLIENT_SECRET", MATCHING_SECRET, "CC_PROFILE_CLIENT_SECRET", PROFILE_SECRET, "CC_PORTAL_CLIENT_SECRET", PORTAL_SECRET,
              "CC_ACCESS_LASTS", "50s"),
          PROFILE, Map.of("CC_CLIENT_SECRET", PROFILE_SECRET),
          MATCHING, Map.of("CC_CLIENT_SECRET", MATCHING_SECRET),
          PORTAL, Map.of("CC_ISSUER", ""));

  /** Six VMs that start at once on two busy cores take their time; one that ends is noticed at once. */
  static final Duration PATIENCE = Duration.ofMinutes(5);
  private static @Nullable RunningPlatform running;
  private static @Nullable RuntimeException failure;

  private LocalStackProcess stack;
  private final ServiceProcesses services = new ServiceProcesses();
  private final Map<String, ServiceCommand> commands = new HashMap<>();
  private final String namespace = "j" + UUID.randomUUID().toString().substring(0, 8);
  private final int signInPort = FreePorts.next();
  private final Optional<OtherProvider> provider;
  private URI issuer;
  private URI gateway;
  private URI portal;

  /** A provider of accounts in the place of ours. */
  public interface OtherProvider {

    /**
     * @param settings secrets of the clients and the portal's address, by the names that compose has for them
     * @return its issuer, as soon as it answers
     */
    URI start(Map<String, String> settings);
  }

  private RunningPlatform(Optional<OtherProvider> provider) {
    this.provider = provider;
  }

  /** @throws IllegalStateException where it did not start, with the reason of the first try: there is no second */
  public static synchronized RunningPlatform running() {
    return running(Optional.empty());
  }

  /** The same with another provider; in a VM in which nothing else asked for the platform. */
  public static synchronized RunningPlatform runningWith(OtherProvider provider) {
    if (running != null) {
      throw new IllegalStateException("The platform runs already, with a provider of its own");
    }
    return running(Optional.of(provider));
  }

  private static RunningPlatform running(Optional<OtherProvider> provider) {
    if (failure != null) {
      throw new IllegalStateException("The platform did not start", failure);
    }
    if (running == null) {
      running = started(provider);
    }
    return running;
  }

  private static RunningPlatform started(Optional<OtherProvider> provider) {
    var platform = new RunningPlatform(provider);
    try {
      platform.start();
      return platform;
    } catch (RuntimeException e) {
      failure = e;
      platform.services.close();
      throw e;
    }
  }

  private void start() {
    stack = LocalStackProcess.shared();
    Map<String, Integer> ports = new HashMap<>();
    HEAPS.keySet().forEach(name -> ports.put(name, FreePorts.next()));
    issuer = provider.map(other -> other.start(providerSettings())).orElseGet(() -> URI.create("http://127.0.0.1:" + ports.get(IDENTITY)));
    Map<String, String> environment = environment(ports);
    gateway = URI.create("http://127.0.0.1:" + ports.get(GATEWAY));
    portal = URI.create("http://127.0.0.1:" + ports.get(PORTAL));
    Runtime.getRuntime().addShutdownHook(new Thread(services::close));
    ports.forEach((name, port) -> commands.put(name, command(name, port, environment)));
    if (provider.isPresent()) {
      commands.remove(IDENTITY);
    }
    PreparedJar.unpackAll(commands.values(), checkout().resolve("journeys/target/logs/unpacking.log"));
    commands.values().forEach(services::start);
    services.awaitHealthy(PATIENCE);
  }

  private Map<String, String> environment(Map<String, Integer> ports) {
    Map<String, String> environment = new HashMap<>();
    environment.put("SPRING_PROFILES_ACTIVE", "local");
    environment.put("CC_NAMESPACE", namespace);
    environment.put("CC_MONGODB_URI", stack.mongoUri());
    environment.put("CC_KAFKA_BOOTSTRAP", stack.kafkaBootstrap());
    environment.put("CC_ELASTICSEARCH_URI", stack.elasticsearchUri());
    environment.put("CC_ISSUER", issuer.toString());
    environment.put("CC_ACCOUNTS_URL", provider.isPresent() ? issuer + "/connective-cities" : issuer.toString());
    environment.put("CC_DIGESTS_URL", "http://127.0.0.1:" + ports.get(MATCHING));
    // Most journeys are by people whom no provider knows.
    environment.put("CC_TOKENS_DEVELOPMENTHEADER", "true");
    environment.put("CC_IDENTITY_DATA", identityData().toString());
    Map.of("PROFILE", PROFILE, "SEARCH", SEARCH, "MATCHING", MATCHING, "GATEWAY", GATEWAY, "PORTAL", PORTAL, "IDENTITY", IDENTITY)
        .forEach(
            (name, service) -> {
              environment.put("CC_" + name + "_PORT", String.valueOf(ports.get(service)));
              // Any free one: an instance beside another has its own.
              environment.put("CC_" + name + "_MANAGEMENT_PORT", "0");
              environment.put("CC_" + name + "_URL", "http://127.0.0.1:" + ports.get(service));
            });
    environment.put("CC_PORTAL_URL", signInUrl());
    return environment;
  }

  private String signInUrl() {
    return "http://127.0.0.1:" + signInPort;
  }

  private Map<String, String> providerSettings() {
    return Map.of("CC_PORTAL_URL", signInUrl(), "CC_PORTAL_CLIENT_SECRET", PORTAL_SECRET, "CC_MATCHING_CLIENT_SECRET", MATCHING_SECRET,
        "CC_PROFILE_CLIENT_SECRET", PROFILE_SECRET);
  }

  private Path identityData() {
    return checkout().resolve("journeys/target").resolve(namespace).resolve("identity");
  }

  private ServiceCommand command(String name, int port, Map<String, String> environment) {
    Path root = checkout();
    Path jar = root.resolve(name).resolve("target").resolve(name + "-0.1.0.jar");
    Path log = root.resolve("journeys/target/logs").resolve(name + ".log");
    try {
      Files.createDirectories(log.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> flags = List.of(HEAPS.get(name), "-XX:+UseSerialGC");
    Optional<PreparedJar> prepared = Optional.of(PreparedJar.of(root.resolve("target/prepared"), jar, flags));
    return new ServiceCommand(name, jar, port, environment, log, flags, prepared).with(OWN_SETTINGS.getOrDefault(name, Map.of()));
  }

  /** The folder of the project. */
  public static Path checkout() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("local-stack")) ? here : here.getParent();
  }

  public Api api() {
    return Api.anonymous(gateway);
  }

  /** Where the pages are. */
  public URI portal() {
    return portal;
  }

  /** A second portal, at which people sign in at the provider; started when it is first asked for. */
  public synchronized ServiceProcess signInPortal() {
    return services.all().stream().filter(service -> service.name().equals(SIGN_IN_PORTAL)).findFirst().orElseGet(this::startSignInPortal);
  }

  private ServiceProcess startSignInPortal() {
    Path sessions = identityData().resolveSibling("portal");
    return startAs(SIGN_IN_PORTAL, signInPort, commands.get(PORTAL).with(Map.of(
        "CC_PORTAL_PORT", String.valueOf(signInPort), "CC_ISSUER", issuer.toString(),
        "CC_PORTAL_CLIENT_SECRET", PORTAL_SECRET, "CC_PORTAL_SESSIONS", sessions.toString())));
  }

  /** Of all sample accounts. */
  public String samplePassword() {
    try {
      return Files.readString(identityData().resolve("sample-password"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops every service in good order and starts it again, as an upgrade does; the servers stay. */
  public void restartServices() {
    services.all().forEach(ServiceProcess::restart);
    services.awaitHealthy(PATIENCE);
  }

  public LocalStackProcess stack() {
    return stack;
  }

  /** Topic, group or index names carry it in front. */
  public String namespace() {
    return namespace;
  }

  public ServiceProcess service(String name) {
    return services.named(name);
  }

  /** Starts a killed or stopped service again and waits until it is healthy. */
  public void revive(String name) {
    service(name).restart().awaitHealthy(PATIENCE);
  }

  /**
   * A service in the place of a stopped one, with other settings, for its caller to end. It is none of the platform's own: a
   * later restart of all would otherwise bring it back, to fight for the port of the one it stood in for.
   */
  public ServiceProcess startInstead(String name, Map<String, String> settings) {
    ServiceProcess instead = ServiceProcess.start(commands.get(name).with(settings));
    awaitAnswers(instead);
    return instead;
  }

  /** Listens, whatever it says of its health: one that is cut off from the broker is not healthy and has to work. */
  private static void awaitAnswers(ServiceProcess service) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answers(service)) {
      if (!service.isAlive() || System.nanoTime() > end) {
        throw new IllegalStateException(service.name() + " does not answer:\n" + service.lastLines());
      }
      Thread.onSpinWait();
    }
  }

  private static boolean answers(ServiceProcess service) {
    try (var socket = new java.net.Socket()) {
      socket.connect(new java.net.InetSocketAddress(service.uri().getHost(), service.uri().getPort()), 500);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** A further instance of a service beside the one that is there, on a port of its own; the gateway does not know it. */
  public ServiceProcess startBeside(String name, Map<String, String> settings) {
    int port = FreePorts.next();
    Map<String, String> own = new HashMap<>(settings);
    own.put("CC_" + name.substring(0, name.indexOf('-')).toUpperCase() + "_PORT", String.valueOf(port));
    return startAs(name + "-2", port, commands.get(name).with(own));
  }

  private ServiceProcess startAs(String name, int port, ServiceCommand command) {
    return services
        .start(new ServiceCommand(
            name, command.jar(), port, command.environment(), command.log().resolveSibling(name + ".log"), command.jvmFlags(), command.prepared()))
        .awaitHealthy(PATIENCE);
  }
}
