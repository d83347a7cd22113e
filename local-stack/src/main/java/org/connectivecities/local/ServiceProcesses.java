package org.connectivecities.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The services of one platform, stopped together: all at once, for none needs another to end well. */
public final class ServiceProcesses implements AutoCloseable {

    private final List<ServiceProcess> running = new ArrayList<>();

    public synchronized ServiceProcess start(ServiceCommand command) {
        var service = ServiceProcess.start(command);
        running.add(service);
        return service;
    }

    /** @throws IllegalArgumentException where none of that name was started */
    public synchronized ServiceProcess named(String name) {
        return running.stream()
            .filter(service -> service.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No service " + name + " was started"));
    }

    public synchronized List<ServiceProcess> all() {
        return List.copyOf(running);
    }

    /** Waits for every one of them; see {@link ServiceProcess#awaitHealthy(Duration)}. */
    public void awaitHealthy(Duration patience) {
        all().forEach(service -> service.awaitHealthy(patience));
    }

    @Override
    public void close() {
        all().parallelStream().forEach(ServiceProcess::close);
    }
}
