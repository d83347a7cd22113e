package org.connectivecities.local.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

import org.connectivecities.local.Misuse;
import org.connectivecities.local.StackFiles;

/** The folder in which one run keeps everything; it is locked, for two platforms on the same data would ruin it. */
final class DataFolder implements AutoCloseable {

    private static final String LOCK = "run.lock";

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    static DataFolder open(Path path, boolean fresh) throws IOException {
        if (fresh) {
            requireOurs(path);
        }
        Files.createDirectories(path.resolve("logs"));
        var data = new DataFolder(path, locked(path));
        if (fresh) {
            data.empty();
        }
        return data;
    }

    /** Emptying a folder named by mistake cannot be undone. */
    private static void requireOurs(Path path) throws IOException {
        if (Files.isDirectory(path) && Files.notExists(path.resolve(LOCK))) {
            try (var content = Files.list(path)) {
                if (content.findAny().isPresent()) {
                    throw new Misuse(path + " was not made by ./run, so --fresh does not empty it. Choose another folder with --data.");
                }
            }
        }
    }

    private static FileChannel locked(Path path) throws IOException {
        var channel = FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // The same answer as from another process.
        }
        channel.close();
        throw new Misuse("Another ./run uses " + path + ". Stop it, or choose another folder with --data and other ports.");
    }

    private void empty() throws IOException {
        for (var folder : List.of("mongo", "kafka", "elasticsearch", "identity", "portal", "logs")) {
            deleteAll(path.resolve(folder));
        }
        Files.deleteIfExists(sampleMark());
        Files.createDirectories(logs());
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    Path path() {
        return path;
    }

    Path logs() {
        return path.resolve("logs");
    }

    /** Begins a new log; the one of the run before is kept beside it. */
    Path newLog(String name) throws IOException {
        var log = logs().resolve(name + ".log");
        if (Files.exists(log)) {
            Files.move(log, logs().resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    StackFiles stackFiles() throws IOException {
        return new StackFiles(path, path.resolve("local-stack.properties"), newLog("local-stack"));
    }

    private Path sampleMark() {
        return path.resolve("sample-network.loaded");
    }

    boolean hasSample() {
        return Files.exists(sampleMark());
    }

    void sampleIsLoaded() throws IOException {
        Files.writeString(sampleMark(), "");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
