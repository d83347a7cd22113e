package org.connectivecities.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.concurrent.TimeUnit;

/** A service in a process of its own, which can be stopped, killed, frozen and started again. It ends by itself when this VM has ended. */
public final class ServiceProcess implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int SECONDS_TO_STOP = 20;
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final ServiceCommand command;
    private Process process;

    private ServiceProcess(ServiceCommand command) {
        this.command = command;
        this.process = launch(command);
    }

    /** Starts without waiting. */
    public static ServiceProcess start(ServiceCommand command) {
        return new ServiceProcess(command);
    }

    private static Process launch(ServiceCommand command) {
        var environment = new HashMap<>(command.environment());
        environment.putIfAbsent("CC_OWNERPID", String.valueOf(ProcessHandle.current().pid()));
        try {
            return Background.start(command.line(), environment, command.log());
        } catch (IOException e) {
            throw new UncheckedIOException(command.name() + " does not start", e);
        }
    }

    public String name() {
        return command.name();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + command.port());
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Exit code of the ended process; 128 and the signal's number where a signal ended it. */
    public int exitValue() {
        return process.exitValue();
    }

    /** @throws IllegalStateException with the last log lines, where the process ends or is not healthy in time */
    public ServiceProcess awaitHealthy(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!isHealthy()) {
            if (!isAlive()) {
                throw new IllegalStateException(name() + " ended with " + process.exitValue() + ":\n" + lastLines());
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(name() + " is not healthy after " + patience.toSeconds() + " s:\n" + lastLines());
            }
            Pause.of(BETWEEN_LOOKS);
        }
        return this;
    }

    public boolean isHealthy() {
        var request = HttpRequest.newBuilder(uri().resolve("/health")).timeout(Duration.ofSeconds(2)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The newest lines of its log. */
    public String lastLines() {
        try {
            return LogTail.of(command.log());
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    /** Ends it at once (SIGKILL), as a crash would, and waits for its end. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end, waits, and kills it where it does not listen. */
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        awaitEnd();
    }

    /** The process stays but does nothing (SIGSTOP), as one that hangs. */
    public void freeze() {
        signal("STOP");
    }

    /** Goes on after {@link #freeze()} (SIGCONT). */
    public void thaw() {
        signal("CONT");
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, String.valueOf(pid())).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts it again, where it has ended or was killed; stops it first where it runs. Does not wait for its health. */
    public ServiceProcess restart() {
        if (isAlive()) {
            stop();
        }
        process = launch(command);
        return this;
    }

    private void awaitEnd() {
        process.onExit().join();
    }

    @Override
    public void close() {
        stop();
    }
}
