package org.connectivecities.local;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The process whose build the tests belong to. The start time tells it from a later process with the same id. */
record Owner(long pid, long startedAt) {

    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    /** The outermost Maven above this VM; a build server above Maven lives for days and is not meant. Without Maven, this VM itself. */
    static Owner ofThisBuild() {
        var self = ProcessHandle.current();
        return of(Stream.iterate(Optional.of(self), Optional::isPresent, process -> process.flatMap(ProcessHandle::parent))
            .map(Optional::get)
            .filter(isMaven())
            .reduce((inner, outer) -> outer)
            .orElse(self));
    }

    private static Predicate<ProcessHandle> isMaven() {
        return process -> process.info().commandLine().filter(line -> line.contains(MAVEN)).isPresent()
            || process.info().arguments().filter(arguments -> Stream.of(arguments).anyMatch(MAVEN::equals)).isPresent();
    }

    private static Owner of(ProcessHandle process) {
        return new Owner(process.pid(), process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli());
    }

    String name() {
        return pid + "-" + startedAt;
    }

    static boolean isAlive(String name) {
        var pid = name.substring(0, Math.max(name.indexOf('-'), 0));
        return pid.matches("\\d+") && ProcessHandle.of(Long.parseLong(pid))
            .filter(ProcessHandle::isAlive)
            .filter(process -> of(process).name().equals(name))
            .isPresent();
    }
}
