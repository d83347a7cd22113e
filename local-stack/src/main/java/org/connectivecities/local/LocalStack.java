package org.connectivecities.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.connectivecities.local.mongo.EmbeddedMongo;

/** The process that runs the three servers on loopback until it is told to stop, or until its owner has ended. */
public final class LocalStack {

    private static final Duration BETWEEN_LOOKS_AT_OWNER = Duration.ofSeconds(1);

    private final LocalStackOptions options;
    private final StackFolder stack;
    private final RunningServers servers;
    private final PrintStream screen;

    private LocalStack(LocalStackOptions options, StackFolder stack, PrintStream screen) {
        this.options = options;
        this.stack = stack;
        this.screen = screen;
        this.servers = new RunningServers(screen);
    }

    /** See {@code --help}. Ends with 2 for a wrong option or a taken port, 1 where a server does not start. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var screen = System.out;
        if (List.of(arguments).contains("--help")) {
            screen.append(LocalStackOptions.USAGE);
            return;
        }
        try {
            var options = LocalStackOptions.parse(List.of(arguments), System.getenv());
            options.ports().requireFree();
            new LocalStack(options, StackFolder.ofThisClass(), screen).run();
        } catch (Misuse e) {
            screen.println(e.getMessage());
            System.exit(Misuse.EXIT_CODE);
        }
    }

    private void run() throws IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(this::stop));
        options.ownerPid().ifPresent(LocalStack::endWith);
        long begin = System.nanoTime();
        screen.println("Starting Kafka, MongoDB's stand-in and Elasticsearch; data in " + data());
        if (!startAll()) {
            System.exit(1);
        }
        announce(Duration.ofNanos(System.nanoTime() - begin));
        new CountDownLatch(1).await();
    }

    private Path data() {
        return options.data().toAbsolutePath().normalize();
    }

    private boolean startAll() throws IOException, InterruptedException {
        var data = Files.createDirectories(data());
        var ports = options.ports();
        servers.start("elasticsearch", () -> EmbeddedElasticsearch.start(stack, data.resolve("elasticsearch"), ports));
        servers.start("kafka", () -> EmbeddedKafka.start(stack, data.resolve("kafka"), ports));
        servers.start("mongo", () -> new EmbeddedMongo(data.resolve("mongo"), ports.of(LocalServer.MONGO)));
        return servers.awaitAll();
    }

    private void announce(Duration took) throws IOException {
        var addresses = Addresses.of(ProcessHandle.current().pid(), options.ports());
        if (options.state().isPresent()) {
            addresses.write(options.state().get());
        }
        screen.printf("READY in %.1f s  mongo %s  kafka %s  elasticsearch %s%n",
            took.toMillis() / 1000.0, addresses.mongo(), addresses.kafka(), addresses.elasticsearch());
    }

    private void stop() {
        options.state().ifPresent(LocalStack::deleteQuietly);
        servers.stopAll();
    }

    private static void deleteQuietly(Path state) {
        try {
            Files.deleteIfExists(state);
        } catch (IOException e) {
            // The file names a process that is gone, which readers check.
        }
    }

    /** A killed owner cannot stop us; so we look after it ourselves. */
    private static void endWith(long ownerPid) {
        Thread.ofPlatform().daemon().name("owner-watch").start(() -> {
            while (ProcessHandle.of(ownerPid).filter(ProcessHandle::isAlive).isPresent()) {
                try {
                    Thread.sleep(BETWEEN_LOOKS_AT_OWNER);
                } catch (InterruptedException e) {
                    return;
                }
            }
            System.exit(0);
        });
    }
}
