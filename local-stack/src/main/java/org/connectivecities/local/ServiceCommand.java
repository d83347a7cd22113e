package org.connectivecities.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a service is started.
 *
 * @param name        as people call it, for instance {@code profile-service}
 * @param jar         the service's runnable jar
 * @param port        where it answers, {@code /health} included
 * @param environment added to this process's own
 * @param log         gets the service's output; appended to
 * @param jvmFlags    memory, for instance
 * @param prepared    the jar as it starts more quickly, where that was made ready
 */
public record ServiceCommand(String name, Path jar, int port, Map<String, String> environment, Path log, List<String> jvmFlags, Optional<PreparedJar> prepared) {

    private static final List<String> QUIET = List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** Just the jar, with a small heap. */
    public ServiceCommand(String name, Path jar, int port, Map<String, String> environment, Path log) {
        this(name, jar, port, environment, log, List.of("-Xmx256m"), Optional.empty());
    }

    /** The same with more or other settings. */
    public ServiceCommand with(Map<String, String> more) {
        var all = new HashMap<>(environment);
        all.putAll(more);
        return new ServiceCommand(name, jar, port, Map.copyOf(all), log, jvmFlags, prepared);
    }

    void unpack(Path log) throws IOException, InterruptedException {
        if (prepared.isPresent()) {
            prepared.get().unpack(jar, log);
        }
    }

    List<String> line() {
        var line = flags();
        line.addAll(prepared.filter(PreparedJar::isUnpacked).map(PreparedJar::line).orElse(List.of("-jar", jar.toString())));
        return line;
    }

    /** The VM and its flags, which must be the same when a cache is made and when it is used. */
    List<String> flags() {
        var line = new ArrayList<String>();
        line.add(JavaHome.find().java());
        line.addAll(QUIET);
        line.addAll(jvmFlags);
        return line;
    }
}
