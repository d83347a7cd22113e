package org.connectivecities.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The three servers in a process of their own, ready to be used. The process ends when it is closed, and by itself when its owner has ended.
 * Only the JDK is needed on the caller's class path.
 */
public final class LocalStackProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int TRIES = 3;
    /** A whole line: the newest one may still be in the writing. */
    private static final Pattern READY = Pattern.compile("\\S+ ready in [0-9.,]+ s");
    private static final List<String> JVM_FLAGS = List.of(
        "-Xmx1g",
        // Most of the heap is Elasticsearch's and Kafka's buffers, which die young. Left to itself the collector looked through the old ones
        // every second, at a quarter of the heap, and took a fifth of what a shortlist cost this process (docs/measurements.md).
        "-XX:-G1UseAdaptiveIHOP", "-XX:InitiatingHeapOccupancyPercent=60", "-XX:G1HeapRegionSize=2m",
        // Lucene's vector code; native access and Unsafe are used by Netty and by Kafka's compression, and would be warned about.
        "--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    private static @Nullable LocalStackProcess shared;

    private final Addresses addresses;

    private LocalStackProcess(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The one stack of this build, with the checkout found above the working directory; see {@link #shared(Path)}. */
    public static LocalStackProcess shared() {
        return shared(StackFolder.checkoutAbove(Path.of("")));
    }

    /**
     * The one stack of this build, started at its first use, on free ports and with empty data below {@code target/local-stack} of the checkout.
     * It belongs to the Maven process above this VM (to this VM where there is none) and ends with it; all test VMs of that build use the same one.
     *
     * @param repositoryRoot the checkout
     * @throws IllegalStateException where the stack is not built, or does not start
     */
    public static synchronized LocalStackProcess shared(Path repositoryRoot) {
        if (shared == null || !shared.isAlive()) {
            shared = SharedStack.of(repositoryRoot).startOrReuse();
        }
        return shared;
    }

    /** Reuses the stack that wrote the state file, if it still runs. */
    static Optional<LocalStackProcess> running(Path state) {
        return Addresses.read(state).map(LocalStackProcess::new);
    }

    /**
     * Starts the stack of this checkout on the ports of the CC_LOCAL_… variables and waits until it is ready. It ends with this VM.
     *
     * @param progress gets a line for each server that is ready
     * @throws Misuse where a port is taken
     */
    public static LocalStackProcess start(Path checkout, StackFiles files, Consumer<String> progress) {
        var ports = LocalStackOptions.parse(List.of(), System.getenv()).ports();
        return start(StackFolder.above(checkout), files, ports, ProcessHandle.current().pid(), progress);
    }

    /**
     * Starts a stack beside any other, on free ports and with its data below a folder of the caller, who removes it. It ends with this VM.
     *
     * @throws IllegalStateException where the stack is not built, or does not start
     */
    public static LocalStackProcess startBeside(Path checkout, Path folder) {
        return startOnFreePorts(StackFolder.above(checkout), StackFiles.below(folder), ProcessHandle.current().pid());
    }

    static LocalStackProcess start(StackFolder stack, StackFiles files, Ports ports, long ownerPid, Consumer<String> progress) {
        try {
            return begin(stack, files, ports, ownerPid).awaitReady(progress);
        } catch (IOException e) {
            throw new UncheckedIOException("The local stack does not start", e);
        }
    }

    /** As {@link #start}, on free ports; tried again where another program takes one of them in between. */
    static LocalStackProcess startOnFreePorts(StackFolder stack, StackFiles files, long ownerPid) {
        for (int attempt = 1; ; attempt++) {
            try {
                return start(stack, files, Ports.free(), ownerPid, line -> { });
            } catch (Misuse e) {
                if (attempt == TRIES) {
                    throw e;
                }
            } catch (IOException e) {
                throw new UncheckedIOException("No free ports for the local stack", e);
            }
        }
    }

    private static StartingStack begin(StackFolder stack, StackFiles files, Ports ports, long ownerPid) throws IOException {
        Files.createDirectories(files.data());
        Files.deleteIfExists(files.state());
        Files.deleteIfExists(files.log());
        var command = new ArrayList<String>();
        command.add(JavaHome.find().java());
        command.addAll(JVM_FLAGS);
        command.addAll(List.of("-cp", stack.classPath(), LocalStack.class.getName()));
        command.addAll(List.of("--data", files.data().toString(), "--state", files.state().toString(), "--owner-pid", String.valueOf(ownerPid)));
        command.addAll(ports.options());
        return new StartingStack(Background.start(command, Map.of(), files.log()), files);
    }

    /** A process on its way to being ready. */
    private record StartingStack(Process process, StackFiles files) {

        LocalStackProcess awaitReady(Consumer<String> progress) throws IOException {
            long end = System.nanoTime() + PATIENCE.toNanos();
            int told = 0;
            while (System.nanoTime() < end) {
                var ready = Addresses.read(files.state());
                told = tell(told, progress);
                if (ready.isPresent()) {
                    return new LocalStackProcess(ready.get());
                }
                if (!process.isAlive()) {
                    throw refused();
                }
                Pause.of(BETWEEN_LOOKS);
            }
            process.destroyForcibly();
            throw new IllegalStateException("The local stack is not ready after " + PATIENCE.toSeconds() + " s:\n" + LogTail.of(files.log()));
        }

        private int tell(int told, Consumer<String> progress) throws IOException {
            var news = LogTail.all(files.log()).stream().filter(READY.asMatchPredicate()).toList();
            news.stream().skip(told).forEach(progress);
            return news.size();
        }

        private RuntimeException refused() throws IOException {
            var reason = LogTail.of(files.log());
            return process.exitValue() == Misuse.EXIT_CODE
                ? new Misuse(reason.replaceAll("(?m)^WARNING: .*\\R", ""))
                : new IllegalStateException("The local stack ended with " + process.exitValue() + ":\n" + reason);
        }
    }

    /** Connection string with the replica set's name. */
    public String mongoUri() {
        return addresses.mongo();
    }

    /** host:port */
    public String kafkaBootstrap() {
        return addresses.kafka();
    }

    /** http://host:port */
    public String elasticsearchUri() {
        return addresses.elasticsearch();
    }

    public long pid() {
        return addresses.pid();
    }

    public boolean isAlive() {
        return handle().isPresent();
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(addresses.pid()).filter(ProcessHandle::isAlive);
    }

    /** Ends the servers at once, as a crash would. */
    public void kill() {
        handle().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** Stops the servers cleanly and waits for it. */
    @Override
    public void close() {
        handle().ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
    }
}
