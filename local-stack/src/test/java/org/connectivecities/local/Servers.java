package org.connectivecities.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.Assertions;

/** Writes one thing into each of the three servers with their own clients, and reads it again. */
record Servers(LocalStackProcess stack) {

    static final String TOPIC = "kept";

    void storeEverywhere(String text) throws IOException, InterruptedException, ExecutionException {
        try (var mongo = MongoClients.create(stack.mongoUri())) {
            var documents = mongo.getDatabase("kept").getCollection("documents");
            documents.createIndex(Indexes.ascending("text"), new IndexOptions().unique(true));
            documents.insertOne(new Document("_id", text).append("text", text));
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", stack.kafkaBootstrap()))) {
            if (!admin.listTopics().names().get().contains(TOPIC)) {
                admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
            }
        }
        try (var producer = new KafkaProducer<>(Map.of("bootstrap.servers", stack.kafkaBootstrap(), "acks", "all"), new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, text, text)).get();
        }
        elasticsearch("PUT", "/kept/_doc/" + text, "{\"text\": \"" + text + "\"}");
    }

    List<String> inMongo() {
        try (var mongo = MongoClients.create(stack.mongoUri())) {
            return mongo.getDatabase("kept").getCollection("documents").find().map(document -> document.getString("text")).into(new ArrayList<>());
        }
    }

    List<String> inKafka() {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.kafkaBootstrap(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            var texts = new ArrayList<String>();
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> texts.add(message.value()));
            }
            return texts;
        }
    }

    boolean inElasticsearch(String text) throws IOException, InterruptedException {
        return elasticsearch("GET", "/kept/_doc/" + text, "").contains("\"found\":true");
    }

    String elasticsearch(String method, String path, String body) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(stack.elasticsearchUri() + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Assertions.assertTrue(response.statusCode() < 500, response.body());
            return response.body();
        }
    }
}
