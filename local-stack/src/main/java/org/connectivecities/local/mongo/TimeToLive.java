package org.connectivecities.local.mongo;

import java.time.Instant;

import de.bwaldvogel.mongo.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes the documents whose time is over; the library stores a time-to-live index but never acts on it. */
record TimeToLive(StandInBackend backend, GroupCommit commits) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TimeToLive.class);

    @Override
    public void run() {
        try {
            backend.databaseNames().forEach(this::sweep);
        } catch (RuntimeException e) {
            // A thrown exception would end the timer; the next sweep may find the database in a better state.
            LOG.warn("Expired documents could not be deleted", e);
        }
    }

    private void sweep(String database) {
        var indexes = backend.resolveDatabase(database).resolveCollection("system.indexes", false);
        if (indexes == null) {
            return;
        }
        for (var index : indexes.queryAllAsStream().toList()) {
            if (index.get("expireAfterSeconds") instanceof Number seconds) {
                expire(database, index, Instant.now().minusSeconds(seconds.longValue()));
            }
        }
    }

    private void expire(String database, Document index, Instant latest) {
        var name = ((String) index.get("ns")).substring(database.length() + 1);
        var field = ((Document) index.get("key")).keySet().iterator().next();
        var collection = backend.resolveDatabase(database).resolveCollection(name, false);
        var expired = new Document(field, new Document("$lt", latest));
        if (collection != null && collection.count(expired, 0, 1) > 0) {
            commits.write(() -> collection.deleteDocuments(expired, 0));
        }
    }
}
