package org.connectivecities.local;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Starts servers side by side, says how long each took, and stops those that run. */
final class RunningServers {

    private final PrintStream screen;
    private final List<Thread> starting = new ArrayList<>();
    private final Queue<Running> running = new ConcurrentLinkedQueue<>();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();

    private record Running(String name, Closeable server) {
    }

    /** Starts a server; closing the result stops it. */
    interface Starter {
        Closeable start() throws IOException;
    }

    RunningServers(PrintStream screen) {
        this.screen = screen;
    }

    void start(String name, Starter starter) {
        starting.add(Thread.ofPlatform().name("start-" + name).start(() -> {
            long begin = System.nanoTime();
            try {
                running.add(new Running(name, starter.start()));
                screen.printf("%s ready in %.1f s%n", name, (System.nanoTime() - begin) / 1e9);
            } catch (RuntimeException | LinkageError | IOException e) {
                failed.add(name);
                screen.printf("%s does not start: %s%n", name, e);
                explain(e);
            }
        }));
    }

    /** The log is the only place where a developer can see why a server refused. */
    private synchronized void explain(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            screen.println("  " + cause);
            for (var frame : cause.getStackTrace()) {
                screen.println("    at " + frame);
            }
        }
    }

    /** @return whether all of them run */
    boolean awaitAll() throws InterruptedException {
        for (var thread : starting) {
            thread.join();
        }
        return failed.isEmpty();
    }

    void stopAll() {
        var stopping = running.stream()
            .map(server -> Thread.ofPlatform().name("stop-" + server.name).start(() -> stop(server)))
            .toList();
        for (var thread : stopping) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void stop(Running server) {
        try {
            server.server.close();
            screen.println(server.name + " stopped");
        } catch (RuntimeException | IOException e) {
            screen.printf("%s does not stop cleanly: %s%n", server.name, e);
        }
    }
}
