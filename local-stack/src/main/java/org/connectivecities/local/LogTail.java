package org.connectivecities.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log: what a person needs to see of a process that has failed. */
final class LogTail {

    private static final int LINES = 12;
    private static final int LONGEST = 240;

    private LogTail() {
    }

    static List<String> all(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    }

    /** Without the frames of stack traces: they are in the file for those who want them. */
    static String of(Path log) throws IOException {
        var lines = all(log).stream().filter(line -> !line.isBlank() && !line.matches("\\s+(at |\\.\\.\\. \\d+ ).*")).toList();
        return lines.stream().skip(Math.max(0, lines.size() - LINES)).map(LogTail::shortened).collect(Collectors.joining("\n"));
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " …";
    }
}
