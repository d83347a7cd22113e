package org.connectivecities.local.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.connectivecities.local.LocalStackProcess;
import org.connectivecities.local.PreparedJar;
import org.connectivecities.local.ServiceCommand;
import org.connectivecities.local.ServiceProcess;
import org.connectivecities.local.ServiceProcesses;
import org.connectivecities.local.SignIn;
import org.jspecify.annotations.Nullable;

/** The running platform: the local stack and the services, started in this order and stopped in the opposite one. */
final class Platform implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final int SECRET_BYTES = 24;
    /** Nobody but the service's own log has to know it, and two platforms may run side by side. */
    private static final String ANY_FREE_PORT = "0";

    private final Path checkout;
    private final DataFolder data;
    private final int gatewayPort;
    private final Screen screen;
    private final ServiceProcesses services = new ServiceProcesses();
    private final AotCaches caches;
    private final List<ServiceCommand> commands = new ArrayList<>();
    private volatile @Nullable Thread unpacking;
    /** New at every start, and known to the client and the provider only. */
    private final String matchingSecret = newSecret();
    private final String profileSecret = newSecret();
    private final String portalSecret = newSecret();
    private volatile @Nullable LocalStackProcess stack;
    private volatile @Nullable Mailbox mailbox;

    Platform(Path checkout, DataFolder data, int gatewayPort, Screen screen) {
        this.checkout = checkout;
        this.data = data;
        this.gatewayPort = gatewayPort;
        this.screen = screen;
        this.caches = new AotCaches(data.logs().resolve("prepare.log"), screen);
    }

    void requireFreePorts() {
        for (var service : PlatformService.values()) {
            service.requireFree(port(service));
        }
        if (hasMailbox()) {
            MailboxPort.SMTP.requireFree();
            MailboxPort.PAGE.requireFree();
        }
    }

    /** Letters to real people are for real mail servers, which somebody names. */
    private static boolean hasMailbox() {
        return profile().equals("local") && System.getenv().getOrDefault("CC_SMTP_HOST", "").isBlank();
    }

    private static String profile() {
        return System.getenv().getOrDefault("SPRING_PROFILES_ACTIVE", "local");
    }

    private int port(PlatformService service) {
        return service == PlatformService.GATEWAY ? gatewayPort : service.port(System.getenv());
    }

    void start() throws IOException, InterruptedException {
        var bare = new EnumMap<PlatformService, ServiceCommand>(PlatformService.class);
        for (var service : PlatformService.values()) {
            bare.put(service, command(service));
        }
        var unpack = unpackInBackground(bare.values());
        screen.waitingFor("Kafka, the MongoDB stand-in and Elasticsearch");
        var started = LocalStackProcess.start(checkout, data.stackFiles(), line -> screen.say("  started    " + line));
        stack = started;
        var environment = environment(started);
        if (hasMailbox()) {
            var opened = Mailbox.open(MailboxPort.SMTP.number(System.getenv()), MailboxPort.PAGE.number(System.getenv()));
            mailbox = opened;
            environment.putAll(opened.settings());
        }
        bare.forEach((service, command) -> commands.add(command.with(environment).with(secrets(service))));
        unpack.join();
        new Starts(services, screen).startAll(commands, PATIENCE);
    }

    private ServiceCommand command(PlatformService service) throws IOException {
        var jar = service.jar(checkout);
        var flags = service.jvmFlags(System.getenv());
        return new ServiceCommand(service.module, jar, port(service), Map.of(), data.newLog(service.module),
            flags, Optional.of(PreparedJar.of(checkout.resolve("target/prepared"), jar, flags)));
    }

    /** While the servers start and wait for each other. */
    private Thread unpackInBackground(Collection<ServiceCommand> services) {
        var thread = Thread.ofPlatform().daemon().name("unpack").unstarted(() -> {
            try {
                PreparedJar.unpackAll(services, data.logs().resolve("prepare.log"));
            } catch (IllegalStateException e) {
                screen.say("  (A slower start: " + e.getMessage() + ")");
            }
        });
        unpacking = thread;
        thread.start();
        return thread;
    }

    private Map<String, String> secrets(PlatformService service) {
        return switch (service) {
            case IDENTITY -> Map.of(
                "CC_MATCHING_CLIENT_SECRET", matchingSecret, "CC_PROFILE_CLIENT_SECRET", profileSecret, "CC_PORTAL_CLIENT_SECRET", portalSecret);
            case PROFILE -> Map.of(
                "CC_CLIENT_SECRET", profileSecret, "CC_ACCOUNTS_URL", issuer().toString(),
                "CC_DIGESTS_URL", "http://127.0.0.1:" + port(PlatformService.MATCHING));
            case MATCHING -> Map.of("CC_CLIENT_SECRET", matchingSecret);
            case PORTAL -> Map.of("CC_PORTAL_CLIENT_SECRET", portalSecret);
            default -> Map.of();
        };
    }

    private static String newSecret() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Map<String, String> environment(LocalStackProcess servers) {
        var environment = new HashMap<String, String>();
        environment.put("SPRING_PROFILES_ACTIVE", profile());
        environment.put("CC_ISSUER", issuer().toString());
        environment.put("CC_IDENTITY_DATA", data.path().resolve("identity").toString());
        environment.put("CC_PORTAL_SESSIONS", data.path().resolve("portal").toString());
        environment.put("CC_MONGODB_URI", servers.mongoUri());
        environment.put("CC_KAFKA_BOOTSTRAP", servers.kafkaBootstrap());
        environment.put("CC_ELASTICSEARCH_URI", servers.elasticsearchUri());
        // Every Kafka client lists some hundred settings at its start, and hides what a service says itself.
        environment.put("LOGGING_LEVEL_ORG_APACHE_KAFKA", System.getenv().getOrDefault("LOGGING_LEVEL_ORG_APACHE_KAFKA", "WARN"));
        // Loading the sample network is one caller who writes a few hundred bodies at once; anywhere else the gateway's own limit is right.
        environment.put("CC_WRITE_BURST", System.getenv().getOrDefault("CC_WRITE_BURST", "1000"));
        for (var service : PlatformService.values()) {
            environment.put(service.portSetting(), String.valueOf(port(service)));
            environment.put("CC_" + service.name() + "_URL", "http://127.0.0.1:" + port(service));
            environment.put(service.managementPortSetting(), System.getenv().getOrDefault(service.managementPortSetting(), ANY_FREE_PORT));
        }
        return environment;
    }

    /** See {@link AotCaches}. */
    void prepareNextStart() {
        // A rehearsal may not open the logins and sessions that the running platform holds.
        var nothingOfTheirs = Map.of("CC_IDENTITY_DATABASE", "jdbc:h2:mem:rehearsal", "CC_PORTAL_SESSIONS", "");
        caches.makeInBackground(commands.stream().map(command -> command.with(nothingOfTheirs)).toList());
    }

    private URI issuer() {
        return URI.create("http://127.0.0.1:" + port(PlatformService.IDENTITY));
    }

    /** A token of one of the sample accounts. */
    String signIn(String account) throws IOException, InterruptedException {
        return new SignIn(issuer()).token(account, Token.samplePassword(data.path()));
    }

    String gateway() {
        return "http://127.0.0.1:" + gatewayPort;
    }

    String portal() {
        return "http://127.0.0.1:" + port(PlatformService.PORTAL);
    }

    Optional<String> mailbox() {
        return Optional.ofNullable(mailbox).map(Mailbox::address);
    }

    /** @throws RunFailure with its last words, where one of the processes has ended */
    void requireAlive() {
        for (var service : services.all()) {
            if (!service.isAlive()) {
                throw failed(service);
            }
        }
        var servers = stack;
        if (servers != null && !servers.isAlive()) {
            throw new RunFailure("The local stack has ended; its log is " + data.logs().resolve("local-stack.log"));
        }
    }

    private RunFailure failed(ServiceProcess service) {
        return new RunFailure("%s has ended with %d. Its last lines (all of them: %s):%n%s".formatted(
            service.name(), service.exitValue(), data.logs().resolve(service.name() + ".log"), service.lastLines().indent(2)));
    }

    @Override
    public void close() {
        var unpack = unpacking;
        if (unpack != null) {
            unpack.interrupt();
        }
        caches.close();
        services.close();
        var letters = mailbox;
        if (letters != null) {
            letters.close();
        }
        var servers = stack;
        if (servers != null) {
            servers.close();
        }
    }
}
