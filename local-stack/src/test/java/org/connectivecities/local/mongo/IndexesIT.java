package org.connectivecities.local.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.mongodb.MongoWriteException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index may only make a query quicker: the same documents are kept with and without indexes, and every query must find the same. */
class IndexesIT {

    private static final Random RANDOM = new Random(7);

    @TempDir
    private Path folder;
    private MongoFixture mongo;

    @BeforeEach
    void open() throws IOException {
        mongo = MongoFixture.open(folder);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void findsTheSameWithAndWithoutIndexes() throws IOException {
        collections().forEach(IndexesIT::fill);
        index(indexed());
        compareAll();

        collections().forEach(IndexesIT::change);
        compareAll();

        mongo.close();
        mongo = MongoFixture.open(folder);
        compareAll();
    }

    @Test
    void keepsValuesUniqueAlsoAfterARestart() throws IOException {
        mongo.collection().createIndex(Indexes.ascending("city", "year"), new IndexOptions().unique(true));
        mongo.collection().insertMany(List.of(
            new Document("_id", "a").append("city", "Kumasi").append("year", 1), new Document("_id", "b").append("city", "Kumasi").append("year", 2)));
        mongo.close();
        mongo = MongoFixture.open(folder);

        assertThatThrownBy(() -> mongo.collection().insertOne(new Document("_id", "a")))
            .isInstanceOf(MongoWriteException.class).hasMessageContaining("E11000");
        assertThatThrownBy(() -> mongo.collection().insertOne(new Document("_id", "c").append("city", "Kumasi").append("year", 2L)))
            .isInstanceOf(MongoWriteException.class).hasMessageContaining("E11000");
        assertThatThrownBy(() -> mongo.collection().updateOne(eq("_id", "a"), Updates.set("year", 2)))
            .isInstanceOf(MongoWriteException.class).hasMessageContaining("E11000");
        mongo.collection().deleteOne(eq("_id", "b"));
        mongo.collection().insertOne(new Document("_id", "c").append("city", "Kumasi").append("year", 2L));
        assertThat(ids(mongo.collection().find(and(eq("city", "Kumasi"), eq("year", 2))))).containsExactly("c");
    }

    private static List<String> ids(FindIterable<Document> found) {
        return found.map(document -> document.getString("_id")).into(new ArrayList<>());
    }

    private void compareAll() {
        for (var query : queries()) {
            assertThat(ids(indexed(), query)).as("%s", query).isEqualTo(ids(plain(), query));
        }
    }

    private static List<Bson> queries() {
        return List.of(
            eq("country", "GH"), eq("country", null), ne("country", "GH"), exists("country"), exists("country", false),
            in("country", "GH", "DE"), in("country", "GH", null), regex("country", "^G"), eq("topics", "flood"),
            in("topics", "flood", "waste"), eq("topics", List.of("flood")), eq("place.region", "africa"),
            gt("years", 10), and(gte("years", 5), lt("years", 7)), eq("years", 5L), eq("years", 5.0), gt("since", new Date(500_000)),
            and(eq("country", "GH"), gt("years", 3)), and(eq("_id", 17), eq("years", 5)), and(eq("_id", 17), eq("country", "GH")),
            and(in("_id", 1, 2, 3), ne("country", "DE")), or(eq("country", "GH"), eq("country", "DE")),
            new Document("country", new Document("$eq", "GH").append("$ne", "DE")), new Document("$and", List.of(new Document("country", "DE"), new Document("country", "GH"))));
    }

    private static void index(MongoCollection<Document> collection) {
        collection.createIndex(Indexes.ascending("country", "years"));
        collection.createIndex(Indexes.ascending("topics"));
        collection.createIndex(Indexes.ascending("place.region"));
        collection.createIndex(Indexes.descending("years"));
        collection.createIndex(Indexes.ascending("since"));
    }

    private static void fill(MongoCollection<Document> collection) {
        RANDOM.setSeed(11);
        for (int id = 0; id < 200; id++) {
            var document = new Document("_id", id).append("years", RANDOM.nextInt(12)).append("since", new Date(RANDOM.nextInt(1_000_000)));
            pick("GH", "DE", "BR", "", null).ifPresent(country -> document.append("country", country.isEmpty() ? null : country));
            document.append("topics", pick("flood", "waste").map(List::of).orElse(List.of()));
            document.append("place", new Document("region", RANDOM.nextBoolean() ? "africa" : "europe"));
            collection.insertOne(document);
        }
    }

    private static Optional<String> pick(String... values) {
        int chosen = RANDOM.nextInt(values.length + 1);
        return chosen == values.length ? Optional.empty() : Optional.ofNullable(values[chosen]);
    }

    private static void change(MongoCollection<Document> collection) {
        collection.updateMany(eq("country", "BR"), Updates.set("country", "GH"));
        collection.updateMany(lt("years", 3), Updates.inc("years", 4));
        collection.updateMany(eq("topics", "waste"), Updates.push("topics", "flood"));
        collection.updateMany(lt("_id", 20), Updates.unset("country"));
        collection.deleteMany(gt("_id", 180));
    }

    private static List<Integer> ids(MongoCollection<Document> collection, Bson query) {
        return collection.find(query).map(document -> document.getInteger("_id")).into(new ArrayList<>()).stream().sorted().toList();
    }

    private MongoCollection<Document> indexed() {
        return mongo.client().getDatabase("test").getCollection("indexed");
    }

    private MongoCollection<Document> plain() {
        return mongo.client().getDatabase("test").getCollection("plain");
    }

    private Stream<MongoCollection<Document>> collections() {
        return Stream.of(indexed(), plain());
    }

    @Test
    void deletesDocumentsWhoseTimeIsOver() {
        mongo.collection().createIndex(Indexes.ascending("at"), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
        mongo.collection().insertMany(List.of(
            new Document("_id", "old").append("at", Date.from(Instant.now().minusSeconds(61))),
            new Document("_id", "young").append("at", Date.from(Instant.now())),
            new Document("_id", "timeless")));

        await().atMost(Duration.ofSeconds(20)).until(() -> mongo.collection().countDocuments() == 2);

        assertThat(mongo.collection().distinct("_id", String.class)).containsExactlyInAnyOrder("young", "timeless");
    }
}
