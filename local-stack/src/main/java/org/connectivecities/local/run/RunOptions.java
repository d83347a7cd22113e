package org.connectivecities.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Queue;

import org.connectivecities.local.Misuse;

/**
 * What the person who called {@code ./run} asked for.
 *
 * @param data   where everything is kept
 * @param fresh  begin with empty data
 * @param port   of the gateway
 * @param sample load the sample network and do the main job on it
 * @param once   end after the main job
 */
record RunOptions(Path data, boolean fresh, int port, boolean sample, boolean once) {

    static RunOptions parse(List<String> arguments, Path checkout) {
        var options = new RunOptions(checkout.resolve("data"), false, PlatformService.GATEWAY.port(System.getenv()), true, false);
        var rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            options = options.with(rest.remove(), rest);
        }
        return options;
    }

    private RunOptions with(String option, Queue<String> rest) {
        return switch (option) {
            case "--fresh" -> new RunOptions(data, true, port, sample, once);
            case "--no-sample" -> new RunOptions(data, fresh, port, false, once);
            case "--once" -> new RunOptions(data, fresh, port, sample, true);
            case "--data" -> new RunOptions(Path.of(value(option, rest)).toAbsolutePath().normalize(), fresh, port, sample, once);
            case "--port" -> new RunOptions(data, fresh, PlatformService.parsePort(option, value(option, rest)), sample, once);
            default -> throw new Misuse("Unknown option " + option + "\n\n" + usage());
        };
    }

    private static String value(String option, Queue<String> rest) {
        if (rest.isEmpty()) {
            throw new Misuse("Option " + option + " needs a value\n\n" + usage());
        }
        return rest.remove();
    }

    /** A file, so that the shell script can show it before anything is built. */
    static String usage() {
        try (var text = RunOptions.class.getResourceAsStream("usage.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
