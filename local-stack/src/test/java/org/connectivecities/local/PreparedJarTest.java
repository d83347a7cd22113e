package org.connectivecities.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedJarTest {

    @TempDir
    private Path root;

    @Test
    void keepsTheNewestOfAServiceAndNothingElse() throws IOException {
        var other = made("gateway-0.1.0-a", 0);
        for (int day = 1; day <= 6; day++) {
            made("portal-0.1.0-" + day, day);
        }

        new PreparedJar(root.resolve("portal-0.1.0-6"), "portal-0.1.0.jar").forgetOld();

        assertThat(root).isDirectoryNotContaining(one -> Stream.of("1", "2").anyMatch(one.toString()::endsWith));
        assertThat(Stream.of("3", "4", "5", "6").map(day -> root.resolve("portal-0.1.0-" + day))).allMatch(Files::isDirectory);
        assertThat(other).isDirectory();
    }

    private Path made(String name, int day) throws IOException {
        var folder = Files.createDirectories(root.resolve(name));
        Files.createDirectories(folder.resolve("app"));
        Files.setLastModifiedTime(folder, FileTime.from(Instant.parse("2026-11-0" + (day + 1) + "T00:00:00Z")));
        return folder;
    }
}
