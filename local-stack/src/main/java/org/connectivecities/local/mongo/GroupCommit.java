package org.connectivecities.local.mongo;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/**
 * Lets a write return only after the store has committed it. All writes that arrive while one commit runs share the next one, so the cost
 * falls as the load rises. A commit never falls into the middle of a write: a document and its index entries reach the file together.
 */
final class GroupCommit implements AutoCloseable {

    private static final int WANTED_FILL_PERCENT = 60;
    private static final int BYTES_MOVED_AT_ONCE = 4 * 1024 * 1024;

    private final MVStore store;
    private final Lock writing;
    private final Lock committing;
    private final Thread thread;
    private long written;
    private long committed;
    private boolean closed;
    private @Nullable MVStoreException failure;

    GroupCommit(MVStore store) {
        this.store = store;
        var lock = new ReentrantReadWriteLock();
        this.writing = lock.readLock();
        this.committing = lock.writeLock();
        this.thread = Thread.ofPlatform().daemon().name("mongo-commit").start(this::commitUntilClosed);
    }

    /** Makes the change and waits until it is committed. */
    <T> T write(Supplier<T> change) {
        T result;
        long ticket;
        writing.lock();
        try {
            result = change.get();
            ticket = announce();
        } finally {
            writing.unlock();
        }
        awaitCommitted(ticket);
        return result;
    }

    /** Moves live pages out of mostly dead chunks: the store does this by itself only in auto-commit mode. */
    void reclaimSpace() {
        committing.lock();
        try {
            if (!store.isClosed()) {
                store.compact(WANTED_FILL_PERCENT, BYTES_MOVED_AT_ONCE);
            }
        } finally {
            committing.unlock();
        }
    }

    private synchronized long announce() {
        written++;
        notifyAll();
        return written;
    }

    private synchronized void awaitCommitted(long ticket) {
        boolean interrupted = false;
        while (committed < ticket && failure == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw failure;
        }
    }

    private void commitUntilClosed() {
        while (awaitWork()) {
            try {
                commit();
            } catch (MVStoreException e) {
                fail(e);
            }
        }
    }

    private synchronized boolean awaitWork() {
        while (written == committed && !closed && failure == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                return false;
            }
        }
        return written > committed && failure == null;
    }

    private void commit() {
        long upTo;
        committing.lock();
        try {
            upTo = ticketsSoFar();
            store.commit();
        } finally {
            committing.unlock();
        }
        synchronized (this) {
            committed = upTo;
            notifyAll();
        }
    }

    private synchronized long ticketsSoFar() {
        return written;
    }

    /** For instance a full disk: the store is of no use any more, and every writer must hear of it. */
    private synchronized void fail(MVStoreException e) {
        failure = e;
        notifyAll();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
