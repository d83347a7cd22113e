package org.connectivecities.local.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.connectivecities.local.ServiceCommand;
import org.connectivecities.local.ServiceProcess;
import org.connectivecities.local.ServiceProcesses;

/** Starts services side by side, as many at once as there are cores: a start is all computing, and more at once would only be slower each. */
record Starts(ServiceProcesses services, Screen screen) {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);

    void startAll(List<ServiceCommand> commands, Duration patience) throws InterruptedException {
        int atOnce = Math.max(1, Runtime.getRuntime().availableProcessors());
        var waiting = new ArrayList<>(commands);
        var starting = new ArrayList<Start>();
        while (!waiting.isEmpty() || !starting.isEmpty()) {
            while (!waiting.isEmpty() && starting.size() < atOnce) {
                starting.add(new Start(services.start(waiting.removeFirst()), System.nanoTime()));
            }
            starting.removeIf(start -> isReady(start, patience));
            screen.waitingFor(String.join(", ", starting.stream().map(Start::progress).toList()));
            Thread.sleep(BETWEEN_LOOKS);
        }
        screen.waitingFor("");
    }

    private boolean isReady(Start start, Duration patience) {
        if (start.service.isHealthy()) {
            screen.say("  started    %s ready in %.1f s".formatted(start.service.name(), start.seconds()));
            return true;
        }
        if (!start.service.isAlive() || start.seconds() > patience.toSeconds()) {
            throw new RunFailure("%s %s. Its last lines:%n%s".formatted(start.service.name(),
                start.service.isAlive() ? "is not healthy after " + patience.toSeconds() + " s" : "ended with " + start.service.exitValue() + " instead of starting",
                start.service.lastLines().indent(2)));
        }
        return false;
    }

    private record Start(ServiceProcess service, long begin) {

        double seconds() {
            return (System.nanoTime() - begin) / 1e9;
        }

        String progress() {
            return "%s, %.0f s".formatted(service.name(), seconds());
        }
    }
}
