package org.connectivecities.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * A service's jar, made ready for a quick start in two steps. Unpacked, classes need not be read from jars within a jar, a quarter of a start. After a rehearsal
 * its classes are loaded and linked beforehand (JEP 514), which spares a quarter of the rest. The folder's name holds the hash of the jar, the JDK's version and the VM's flags,
 * so that nothing stale is ever used.
 *
 * @param folder holds the unpacked jar and the cache
 * @param jar    name of the runnable jar
 */
public record PreparedJar(Path folder, String jar) {

    private static final int KEY_BYTES = 8;
    /** Two builds, each with the flags of {@code ./run} and of the journeys. */
    private static final int KEPT = 4;
    /** A VM that lives for a second gains nothing from compiling well. */
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    /**
     * @param root  keeps what is prepared for all services
     * @param flags of the VM that the service is started with
     */
    public static PreparedJar of(Path root, Path jar, List<String> flags) {
        var name = jar.getFileName().toString();
        return new PreparedJar(root.toAbsolutePath().resolve(name.replace(".jar", "-") + key(jar, flags)), name);
    }

    /** The jar's directory holds the check sum of every file in it, so the contents need not be read. */
    private static String key(Path jar, List<String> flags) {
        var key = new StringBuilder(JavaHome.find().version()).append(flags);
        try (var files = new ZipFile(jar.toFile())) {
            files.stream().forEach(file -> key.append(file.getName()).append(file.getCrc()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + jar, e);
        }
        return HexFormat.of().formatHex(sha256(key.toString()), 0, KEY_BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    boolean isUnpacked() {
        return Files.exists(unpacked());
    }

    public boolean isRehearsed() {
        return Files.exists(cache());
    }

    private Path cache() {
        return folder.resolve("app.aot");
    }

    private Path draft() {
        return folder.resolve("draft.aot");
    }

    private Path unpacked() {
        return folder.resolve("app").resolve(jar);
    }

    /** What follows the flags of the VM. */
    List<String> line() {
        var unpacked = List.of("-jar", unpacked().toString());
        return isRehearsed() ? Stream.concat(Stream.of("-XX:AOTCache=" + cache()), unpacked.stream()).toList() : unpacked;
    }

    /**
     * Unpacks the jars of several commands, as many at once as there are cores. A jar that cannot be unpacked is started as it is.
     *
     * @param log gets what the unpacking says
     */
    public static void unpackAll(Collection<ServiceCommand> commands, Path log) {
        try (var hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var work = commands.stream().<Callable<Void>>map(command -> () -> {
                command.unpack(log);
                return null;
            }).toList();
            for (var done : hands.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A jar could not be unpacked; see " + log, e.getCause());
        }
    }

    /** Several may do this at once: whoever is first has done it for all. */
    void unpack(Path source, Path log) throws IOException, InterruptedException {
        if (isUnpacked()) {
            return;
        }
        Files.createDirectories(folder);
        var own = Files.createTempDirectory(folder, "unpacking-");
        var command = List.of(JavaHome.find().java(), QUICK, "-Djarmode=tools", "-jar", source.toString(), "extract", "--destination", own.toString(), "--force");
        if (succeeds(command, Map.of(), log)) {
            putInPlace(own);
            forgetOld();
        }
        delete(own);
    }

    /** Every change of a service makes another folder, of more than a hundred megabytes; the newest stay, for whoever still runs them. */
    void forgetOld() throws IOException {
        try (var prepared = Files.list(folder.getParent())) {
            var newestFirst = prepared.filter(one -> one.getFileName().toString().startsWith(jar.replace(".jar", "-")))
                .sorted(Comparator.<Path>comparingLong(one -> one.toFile().lastModified()).reversed())
                .toList();
            for (var old : newestFirst.stream().skip(KEPT).toList()) {
                delete(old);
            }
        }
    }

    private void putInPlace(Path own) throws IOException {
        try {
            Files.move(own, folder.resolve("app"), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException anotherWasFirst) {
            // Theirs is the same.
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            files.map(Path::toFile).sorted(Comparator.reverseOrder()).forEach(File::delete);
        }
    }

    /**
     * Starts the service once up to the point where its beans are made.
     * The service must find its servers; it listens on no port and starts no consumer.
     *
     * @param service the command it is started with later; the same VM flags are needed
     * @param log     gets what the service says
     */
    public void rehearse(ServiceCommand service, Path log) throws IOException, InterruptedException {
        service.unpack(log);
        var rehearse = new ArrayList<>(service.flags());
        rehearse.addAll(List.of("-XX:AOTCacheOutput=" + draft(), "-Dspring.context.exit=onRefresh", "-jar", unpacked().toString()));
        if (succeeds(rehearse, service.environment(), log) && Files.exists(draft())) {
            Files.move(draft(), cache(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean succeeds(List<String> command, Map<String, String> environment, Path log) throws IOException, InterruptedException {
        var process = Background.start(command, environment, log);
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            // The VM writes the cache in a second process, which would go on for a while.
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw e;
        }
    }
}
