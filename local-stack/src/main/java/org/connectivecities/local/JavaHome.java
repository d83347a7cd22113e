package org.connectivecities.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK of the release the platform is built for. */
public record JavaHome(Path path, String version) {

    public static final int RELEASE = 25;

    /** Folders in which systems keep their JDKs, one JDK a subfolder. */
    private static final List<Path> USUAL_PLACES = List.of(
        Path.of("/usr/lib/jvm"),
        Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"),
        Path.of(System.getProperty("user.home"), ".jdks"),
        Path.of("/Library/Java/JavaVirtualMachines"));

    /** This VM's own JDK where it fits, else JAVA_HOME, else the first that fits in the usual places. */
    public static JavaHome find() {
        var named = Stream.of(System.getProperty("java.home"), System.getenv().getOrDefault("JAVA_HOME", "")).map(Path::of);
        return Stream.concat(named, USUAL_PLACES.stream().flatMap(JavaHome::jdksIn))
            .map(JavaHome::at)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseThrow(() -> new Misuse("No JDK " + RELEASE + " found. Install one (for instance Eclipse Temurin " + RELEASE + ") or set JAVA_HOME to it."));
    }

    private static Stream<Path> jdksIn(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.empty();
        }
        try (var folders = Files.list(place)) {
            return folders.flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home"))).sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** Empty where the folder holds no JDK of our release; every JDK tells its version in the file "release". */
    static Optional<JavaHome> at(Path folder) {
        var release = folder.resolve("release");
        if (!Files.isExecutable(folder.resolve("bin/java")) || Files.notExists(release)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.substring("JAVA_VERSION=".length()).replace("\"", ""))
                .filter(version -> version.equals(String.valueOf(RELEASE)) || version.startsWith(RELEASE + "."))
                .map(version -> new JavaHome(folder, version))
                .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The program that starts a VM. */
    public String java() {
        return path.resolve("bin/java").toString();
    }

    /** The environment in which Maven runs on this JDK, without its libraries' warnings about Unsafe. */
    public Map<String, String> forMaven() {
        var options = System.getenv().getOrDefault("MAVEN_OPTS", "");
        return Map.of("JAVA_HOME", path.toString(), "MAVEN_OPTS", ("--sun-misc-unsafe-memory-access=allow " + options).strip());
    }
}
