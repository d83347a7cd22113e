package org.connectivecities.local.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import org.bson.BsonBinarySubType;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtocolIT {

    private MongoFixture mongo;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        mongo = MongoFixture.open(folder);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void answersHelloAsPrimaryOfTheReplicaSet() {
        var hello = mongo.client().getDatabase("admin").runCommand(new Document("hello", 1));

        assertThat(hello).containsEntry("setName", "rs0").containsEntry("isWritablePrimary", true).containsEntry("ok", 1.0);
    }

    @Test
    void refusesTransactionsInsteadOfPretending() {
        assertThatThrownBy(() -> {
            try (var session = mongo.client().startSession()) {
                session.startTransaction();
                mongo.collection().insertOne(session, new Document("_id", 1));
            }
        }).isInstanceOf(MongoClientException.class);
        assertThatThrownBy(() -> mongo.client().getDatabase("test").runCommand(
            new Document("insert", "things").append("documents", List.of(new Document("_id", 1))).append("txnNumber", 1L).append("startTransaction", true).append("autocommit", false)))
            .isInstanceOf(MongoCommandException.class).hasMessageContaining("no transactions");
        assertThat(mongo.collection().countDocuments()).isZero();
    }

    @Test
    void acceptsTheFieldsOfRetryableWrites() {
        mongo.client().getDatabase("test").runCommand(new Document("insert", "things").append("documents", List.of(new Document("_id", 1)))
            .append("lsid", new Document("id", new Binary(BsonBinarySubType.UUID_STANDARD, new byte[16]))).append("txnNumber", 1L));

        assertThat(mongo.collection().countDocuments()).isEqualTo(1);
    }

    @Test
    void dropsOneDatabaseAndNotItsNamesakes() {
        for (var name : List.of("it1", "it12", "it1_profile")) {
            mongo.client().getDatabase(name).getCollection("things").insertOne(new Document("_id", name));
        }

        mongo.client().getDatabase("it1").drop();

        assertThat(mongo.client().getDatabase("it1").getCollection("things").countDocuments()).isZero();
        assertThat(mongo.client().getDatabase("it12").getCollection("things").countDocuments()).isEqualTo(1);
        assertThat(mongo.client().getDatabase("it1_profile").getCollection("things").countDocuments()).isEqualTo(1);
        mongo.client().getDatabase("it1").getCollection("things").insertOne(new Document("_id", "again"));
        assertThat(mongo.client().getDatabase("it1").getCollection("things").countDocuments()).isEqualTo(1);
    }
}
