package org.connectivecities.local.mongo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** A stand-in on a free port, and a client of it. */
record MongoFixture(EmbeddedMongo server, MongoClient client, int port) implements AutoCloseable {

    static MongoFixture open(Path folder) throws IOException {
        int port = freePort();
        var server = new EmbeddedMongo(folder, port);
        return new MongoFixture(server, MongoClients.create("mongodb://127.0.0.1:" + port + "/?replicaSet=rs0"), port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    MongoCollection<Document> collection() {
        return client.getDatabase("test").getCollection("things");
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
