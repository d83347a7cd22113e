package org.connectivecities.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    private Path folder;

    @Test
    void showsTheLastLinesWithoutStackFrames() throws IOException {
        var log = Files.writeString(folder.resolve("service.log"), IntStream.range(0, 100).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")) + """

            java.net.BindException: Address already in use
            \tat java.base/sun.nio.ch.Net.bind0(Native Method)
            \tat java.base/sun.nio.ch.Net.bind(Net.java:1)
            \t... 12 more

            """);

        assertThat(LogTail.of(log).lines()).hasSize(12).endsWith("line 98", "line 99", "java.net.BindException: Address already in use");
    }
}
