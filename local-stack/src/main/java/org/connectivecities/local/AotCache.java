package org.connectivecities.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * A service's classes, loaded and linked beforehand (JEP 514): its start takes about half the time. The folder's name holds the hash of the jar and the JDK's version,
 * so that a stale cache is never used.
 *
 * @param folder holds the unpacked jar and the cache
 * @param jar    name of the runnable jar
 */
public record AotCache(Path folder, String jar) {

    private static final int KEY_BYTES = 8;

    /** @param root keeps the caches of all services */
    public static AotCache of(Path root, Path jar) {
        var name = jar.getFileName().toString();
        return new AotCache(root.toAbsolutePath().resolve(name.replace(".jar", "-") + key(jar)), name);
    }

    /** The jar's directory holds the check sum of every file in it, so the contents need not be read. */
    private static String key(Path jar) {
        var key = new StringBuilder(JavaHome.find().version());
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

    public boolean isMade() {
        return Files.exists(cache());
    }

    private Path cache() {
        return folder.resolve("app.aot");
    }

    private Path draft() {
        return folder.resolve("draft.aot");
    }

    private Path unpackedJar() {
        return folder.resolve("app").resolve(jar);
    }

    List<String> use() {
        return List.of("-XX:AOTCache=" + cache(), "-jar", unpackedJar().toString());
    }

    /**
     * Unpacks the jar, which the cache needs, and starts the service once up to the point where its beans are made.
     * The service must find its servers; it listens on no port and starts no consumer.
     *
     * @param service the command it is started with later; the same VM flags are needed
     * @param log     gets what both steps say
     */
    public void make(ServiceCommand service, Path log) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var unpack = List.of(JavaHome.find().java(), "-Djarmode=tools", "-jar", service.jar().toString(),
            "extract", "--destination", folder.resolve("app").toString(), "--force");
        var rehearse = new ArrayList<>(service.flags());
        rehearse.addAll(List.of("-XX:AOTCacheOutput=" + draft(), "-Dspring.context.exit=onRefresh", "-jar", unpackedJar().toString()));
        if (succeeds(unpack, service, log) && succeeds(rehearse, service, log) && Files.exists(draft())) {
            Files.move(draft(), cache(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static boolean succeeds(List<String> command, ServiceCommand service, Path log) throws IOException, InterruptedException {
        var process = Background.start(command, service.environment(), log);
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
