package org.connectivecities.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts a program that writes to a file, reads nothing, and does not hear Ctrl-C. */
final class Background {

    /** The terminal sends Ctrl-C to every process of the group; servers and services shall be stopped in order instead, by whoever started them. */
    private static final List<String> DEAF_TO_INTERRUPTS = List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\"");

    private Background() {
    }

    static Process start(List<String> command, Map<String, String> environment, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var whole = new ArrayList<>(DEAF_TO_INTERRUPTS);
        whole.addAll(command);
        var builder = new ProcessBuilder(whole)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .redirectInput(new File("/dev/null"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
