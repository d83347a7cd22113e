package org.connectivecities.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.connectivecities.local.JavaHome;
import org.connectivecities.local.Misuse;

/** Builds the services whose jars are missing or older than a source they are made of. */
record Build(Path checkout, Screen screen) {

    /** Modules that are part of every service. */
    private static final List<String> SHARED = List.of("contracts", "vocabulary", "transport", "tokens", "platform");

    void bringUpToDate(Path log) throws IOException, InterruptedException {
        var stale = stale();
        if (stale.isEmpty()) {
            screen.say("  built      everything is up to date");
            return;
        }
        screen.say("  building   " + String.join(", ", stale) + " (with their libraries; log: " + checkout.relativize(log) + ")");
        long begin = System.nanoTime();
        if (maven(stale, log, begin) != 0) {
            throw new RunFailure("The build has failed:\n" + errors(log));
        }
        screen.say("  built      in %d s".formatted(Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
    }

    private int maven(List<String> modules, Path log, long begin) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("mvn", "-q", "-B", "-ntp", "package", "-DskipTests", "-pl", String.join(",", modules), "-am")
            .directory(checkout.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
        builder.environment().putAll(JavaHome.find().forMaven());
        var process = start(builder);
        while (!process.waitFor(1, TimeUnit.SECONDS)) {
            screen.waitingFor("Maven, %d s".formatted(Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
        }
        screen.waitingFor("");
        return process.exitValue();
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new Misuse("Maven is needed to build the platform, and there is no \"mvn\". Install Maven 3.8 or newer.");
        }
    }

    private static String errors(Path log) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("[ERROR]")).limit(15).reduce("", (text, line) -> text + "\n  " + line);
        }
    }

    List<String> stale() {
        return Stream.of(PlatformService.values()).map(service -> service.module).filter(this::isStale).toList();
    }

    private boolean isStale(String module) {
        var jar = checkout.resolve(module).resolve("target").resolve(module + "-0.1.0.jar");
        if (Files.notExists(jar)) {
            return true;
        }
        var built = modified(jar);
        return Stream.concat(Stream.of("pom.xml"), Stream.concat(SHARED.stream(), Stream.of(module)).flatMap(m -> Stream.of(m + "/pom.xml", m + "/src/main")))
            .map(checkout::resolve)
            .anyMatch(source -> hasNewer(source, built));
    }

    private static boolean hasNewer(Path source, FileTime built) {
        if (Files.notExists(source)) {
            return false;
        }
        try (var files = Files.walk(source)) {
            return files.filter(Files::isRegularFile).anyMatch(file -> modified(file).compareTo(built) > 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + source, e);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
