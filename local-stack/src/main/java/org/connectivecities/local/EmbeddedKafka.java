package org.connectivecities.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A real Kafka broker and controller, in a class loader of its own. */
final class EmbeddedKafka {

    private EmbeddedKafka() {
    }

    static Closeable start(StackFolder stack, Path folder, Ports ports) throws IOException {
        return new IsolatedServer(stack.kafkaJars(), "org.connectivecities.local.kafka.KafkaNode")
            .start(folder, ports.of(LocalServer.KAFKA), ports.of(LocalServer.KAFKA_CONTROLLER), Map.of());
    }
}
