package org.connectivecities.local;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@link LocalStack} was asked for.
 *
 * @param data     folder that keeps everything the servers store
 * @param ports    where they listen; options win over CC_LOCAL_… variables
 * @param ownerPid the process whose end also ends the stack
 * @param state    file that names pid and addresses while the stack is ready
 */
record LocalStackOptions(Path data, Ports ports, Optional<Long> ownerPid, Optional<Path> state) {

    static final String USAGE = """
        Usage: LocalStack [options]
          --data DIR                       where the servers keep their data (default: data)
          --mongo-port N                   CC_LOCAL_MONGO_PORT, default 27117
          --kafka-port N                   CC_LOCAL_KAFKA_PORT, default 29092
          --kafka-controller-port N        CC_LOCAL_KAFKA_CONTROLLER_PORT, default 29093
          --elasticsearch-port N           CC_LOCAL_ELASTICSEARCH_PORT, default 29200
          --elasticsearch-transport-port N CC_LOCAL_ELASTICSEARCH_TRANSPORT_PORT, default 29300
          --owner-pid N                    stop when that process has ended
          --state FILE                     write pid and addresses there when ready, delete it when stopped
        """;

    static LocalStackOptions parse(List<String> arguments, Map<String, String> environment) {
        var options = new LocalStackOptions(Path.of("data"), fromEnvironment(environment), Optional.empty(), Optional.empty());
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            options = options.with(rest.next(), rest);
        }
        return options;
    }

    private static Ports fromEnvironment(Map<String, String> environment) {
        var ports = Ports.usual();
        for (var server : LocalServer.values()) {
            var number = environment.getOrDefault(server.variable, "");
            ports = number.isBlank() ? ports : ports.with(server, number);
        }
        return ports;
    }

    private LocalStackOptions with(String option, Iterator<String> rest) {
        for (var server : LocalServer.values()) {
            if (server.option.equals(option)) {
                return new LocalStackOptions(data, ports.with(server, value(option, rest)), ownerPid, state);
            }
        }
        return switch (option) {
            case "--data" -> new LocalStackOptions(Path.of(value(option, rest)), ports, ownerPid, state);
            case "--owner-pid" -> new LocalStackOptions(data, ports, Optional.of(pid(value(option, rest))), state);
            case "--state" -> new LocalStackOptions(data, ports, ownerPid, Optional.of(Path.of(value(option, rest)).toAbsolutePath()));
            default -> throw new Misuse("Unknown option " + option + "\n" + USAGE);
        };
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Misuse("Option " + option + " needs a value\n" + USAGE);
        }
        return rest.next();
    }

    private static long pid(String number) {
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            throw new Misuse("Option --owner-pid needs a process id, not \"" + number + "\"");
        }
    }
}
