package org.connectivecities.platform.testing;

import java.util.stream.Stream;
import org.testcontainers.elasticsearch.ElasticsearchContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.mongodb.MongoDBContainer;

/** The servers' own images, one set a test JVM; Testcontainers removes them when the JVM has ended. */
final class Containers {

  private static final String MONGODB = "mongo:8.0";
  private static final String KAFKA = "apache/kafka:4.2.2";
  private static final String ELASTICSEARCH = "elasticsearch:9.5.3";

  private Containers() {}

  @SuppressWarnings("resource")
  static Servers start() {
    var mongo = new MongoDBContainer(MONGODB).withReplicaSet();
    var kafka = new KafkaContainer(KAFKA);
    var elasticsearch = new ElasticsearchContainer(ELASTICSEARCH).withEnv("xpack.security.enabled", "false");
    Startables.deepStart(Stream.of(mongo, kafka, elasticsearch)).join();
    return new Servers(
        mongo.getReplicaSetUrl(), kafka.getBootstrapServers(), "http://" + elasticsearch.getHttpHostAddress());
  }
}
