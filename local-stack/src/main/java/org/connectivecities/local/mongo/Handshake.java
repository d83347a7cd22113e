package org.connectivecities.local.mongo;

import java.time.Instant;
import java.util.List;

import de.bwaldvogel.mongo.bson.Document;

/**
 * What a driver asks before anything else. The server library answers only the older {@code isMaster}, as a standalone node; drivers and health checks want {@code hello}.
 * Sessions are not announced: a driver then sends no retryable writes, which could be applied twice here, since nothing remembers transaction numbers.
 */
record Handshake(String address) {

    private static final int WIRE_VERSION_OF_5_0 = 13;
    private static final int ILLEGAL_OPERATION = 20;

    Document hello() {
        return new Document("helloOk", true)
            .append("isWritablePrimary", true)
            .append("ismaster", true)
            .append("secondary", false)
            .append("setName", "rs0")
            .append("setVersion", 1)
            .append("hosts", List.of(address))
            .append("primary", address)
            .append("me", address)
            .append("maxBsonObjectSize", 16 * 1024 * 1024)
            .append("maxMessageSizeBytes", 48_000_000)
            .append("maxWriteBatchSize", 100_000)
            .append("localTime", Instant.now())
            .append("minWireVersion", 0)
            .append("maxWireVersion", WIRE_VERSION_OF_5_0)
            .append("readOnly", false)
            .append("ok", 1.0);
    }

    static Document noTransactions() {
        return new Document("ok", 0.0)
            .append("code", ILLEGAL_OPERATION)
            .append("codeName", "IllegalOperation")
            .append("errmsg", "The local stand-in for MongoDB has no transactions");
    }
}
