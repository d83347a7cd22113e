package org.connectivecities.local.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promises the services build on: a guard in the filter of an update lets exactly one writer through. */
class ConcurrentWritesIT {

    private static final int WRITERS = 20;
    private static final int ROUNDS = 25;

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
    void letsOneWriterPerVersionThrough() throws Exception {
        mongo.collection().insertOne(new Document("_id", "expert").append("version", 0L));
        for (long version = 0; version < ROUNDS; version++) {
            long current = version;
            var guarded = and(eq("_id", "expert"), eq("version", current));

            var changed = atOnce(() -> mongo.collection().updateOne(guarded, combine(inc("version", 1L), set("by", current))).getModifiedCount());

            assertThat(changed).filteredOn(count -> count == 1).hasSize(1);
        }
        assertThat(mongo.collection().find().first()).containsEntry("version", (long) ROUNDS);
    }

    @Test
    void givesEachClaimToOneClaimant() throws Exception {
        for (int i = 0; i < WRITERS; i++) {
            mongo.collection().insertOne(new Document("_id", i).append("claimed", false));
        }
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);

        var claimed = atOnce(() -> mongo.collection().findOneAndUpdate(eq("claimed", false), combine(set("claimed", true), inc("claims", 1)), after));

        assertThat(claimed).extracting(document -> document.getInteger("_id")).doesNotHaveDuplicates().hasSize(WRITERS);
        assertThat(claimed).allSatisfy(document -> assertThat(document).containsEntry("claims", 1));
    }

    @Test
    void insertsOnceWhereManyUpsertTheSame() throws Exception {
        atOnce(() -> {
            try {
                return mongo.collection().updateOne(eq("_id", "one"), inc("count", 1), new UpdateOptions().upsert(true)).getModifiedCount();
            } catch (MongoWriteException duplicate) {
                return -1L;
            }
        });

        assertThat(mongo.collection().countDocuments()).isEqualTo(1);
    }

    @Test
    void showsReadersWholeDocumentsOnly() throws Exception {
        mongo.collection().insertOne(new Document("_id", "pair").append("left", 0).append("right", List.of(0)).append("text", "x".repeat(5000)));
        var done = new AtomicBoolean();
        try (var writer = Executors.newSingleThreadExecutor()) {
            var writing = writer.submit(() -> {
                for (int i = 1; !done.get(); i++) {
                    mongo.collection().updateOne(eq("_id", "pair"), combine(set("left", i), set("right", List.of(i))));
                }
            });
            for (int i = 0; i < 500; i++) {
                var seen = mongo.collection().find(eq("_id", "pair")).first();
                assertThat(seen.getList("right", Integer.class)).containsExactly(seen.getInteger("left"));
            }
            done.set(true);
            writing.get();
        }
    }

    private static <T> List<T> atOnce(Callable<T> write) throws InterruptedException, ExecutionException {
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            var running = writers.invokeAll(IntStream.range(0, WRITERS).mapToObj(i -> write).toList());
            var results = new ArrayList<T>();
            for (var result : running) {
                results.add(result.get());
            }
            return results;
        }
    }
}
