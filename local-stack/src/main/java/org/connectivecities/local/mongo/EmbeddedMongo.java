package org.connectivecities.local.mongo;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.MVStore;

/**
 * A stand-in for a MongoDB replica set of one node, reached with {@code ?replicaSet=rs0} on loopback: CRUD, conditional and array updates, unique and secondary
 * indexes, time-to-live. It has no transactions, no collation, no partial index, no text search and no change streams.
 * A write is acknowledged after it was handed to the operating system, so a kill of this process loses none; a power cut may.
 */
public final class EmbeddedMongo implements Closeable {

    /** A waiting write blocks the loop of its connection; this many connections never share one. */
    private static final int EVENT_LOOPS = 128;
    private static final int SECONDS_BETWEEN_SWEEPS = 5;

    /** Holds the profiles of ten thousand people; with the store's own 16 MB most of them are read from the file and decoded anew for every shortlist. */
    private static final int CACHE_MEGABYTES = 64;

    private final MVStore store;
    private final GroupCommit commits;
    private final MongoServer server;
    private final ScheduledExecutorService sweeps = Executors.newSingleThreadScheduledExecutor(
        Thread.ofPlatform().daemon().name("mongo-sweep").factory());

    public EmbeddedMongo(Path folder, int port) throws IOException {
        store = open(Files.createDirectories(folder).resolve("mongo.mv"));
        commits = new GroupCommit(store);
        var backend = new StandInBackend(store, commits, "127.0.0.1:" + port);
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress("127.0.0.1", port), 1, EVENT_LOOPS);
        sweeps.scheduleWithFixedDelay(new TimeToLive(backend, commits), SECONDS_BETWEEN_SWEEPS, SECONDS_BETWEEN_SWEEPS, TimeUnit.SECONDS);
        sweeps.scheduleWithFixedDelay(commits::reclaimSpace, 2, 2, TimeUnit.SECONDS);
    }

    /** Old versions are of no use here, and kept ones let the file grow by gigabytes. */
    private static MVStore open(Path file) {
        var store = new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MEGABYTES).autoCommitDisabled().open();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    @Override
    public void close() {
        sweeps.shutdownNow();
        server.shutdownNow();
        commits.close();
        store.close();
    }
}
