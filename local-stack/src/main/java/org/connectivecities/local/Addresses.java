package org.connectivecities.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

/**
 * A running stack, as its state file tells it to other processes.
 *
 * @param pid           process of the servers
 * @param mongo         connection string, with the replica set's name
 * @param kafka         bootstrap server, host:port
 * @param elasticsearch URL of the node
 */
record Addresses(long pid, String mongo, String kafka, String elasticsearch) {

    static Addresses of(long pid, Ports ports) {
        return new Addresses(pid,
            "mongodb://127.0.0.1:" + ports.of(LocalServer.MONGO) + "/?replicaSet=rs0",
            "127.0.0.1:" + ports.of(LocalServer.KAFKA),
            "http://127.0.0.1:" + ports.of(LocalServer.ELASTICSEARCH));
    }

    /** Readers see the whole file or none. */
    void write(Path file) throws IOException {
        var properties = new Properties();
        properties.setProperty("pid", String.valueOf(pid));
        properties.setProperty("mongo", mongo);
        properties.setProperty("kafka", kafka);
        properties.setProperty("elasticsearch", elasticsearch);
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = file.resolveSibling(file.getFileName() + ".draft");
        try (Writer writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, "The running local stack");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Empty where no stack has written the file, or where that stack is gone. */
    static Optional<Addresses> read(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        return Optional.of(new Addresses(Long.parseLong(properties.getProperty("pid")), properties.getProperty("mongo"),
                properties.getProperty("kafka"), properties.getProperty("elasticsearch")))
            .filter(stack -> ProcessHandle.of(stack.pid).filter(ProcessHandle::isAlive).isPresent());
    }
}
