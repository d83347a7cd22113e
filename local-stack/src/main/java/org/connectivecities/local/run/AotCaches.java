package org.connectivecities.local.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.connectivecities.local.ServiceCommand;
import org.jspecify.annotations.Nullable;

/**
 * Makes the AOT caches after the platform is up, in the background and one after the other. On the first start a person waits for the platform, not for its next start;
 * and a rehearsal needs the servers, which run by then.
 */
final class AotCaches implements AutoCloseable {

    private final Path log;
    private final Screen screen;
    private @Nullable Thread making;

    AotCaches(Path log, Screen screen) {
        this.log = log;
        this.screen = screen;
    }

    synchronized void makeInBackground(List<ServiceCommand> commands) {
        var missing = missing(commands);
        if (!missing.isEmpty()) {
            making = Thread.ofPlatform().daemon().name("aot").start(() -> make(missing));
        }
    }

    private static List<ServiceCommand> missing(List<ServiceCommand> commands) {
        return commands.stream().filter(command -> command.prepared().filter(jar -> !jar.isRehearsed()).isPresent()).toList();
    }

    private void make(List<ServiceCommand> commands) {
        try {
            for (var command : commands) {
                command.prepared().orElseThrow().rehearse(command, log);
            }
            if (missing(commands).isEmpty()) {
                screen.say("  (The next start will be faster: the services' classes are now loaded beforehand.)");
            }
        } catch (IOException e) {
            screen.say("  (No faster next start: " + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        var thread = making;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
