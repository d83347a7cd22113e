package org.connectivecities.local.kafka;

import java.io.Closeable;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * One real KRaft node, broker and controller in one, on loopback. The folder is formatted at the first start and kept afterwards.
 * Built by reflection from the local stack, in a class loader that holds Kafka's jars only: hence only JDK types in the signatures.
 */
public final class KafkaNode implements Closeable {

    private final KafkaRaftServer server;

    /** @param more settings, or others in the place of ours; those of a listener that asks who somebody is, for instance */
    public KafkaNode(Path folder, int port, int controllerPort, Map<String, String> more) throws Exception {
        neverEndTheProcess();
        Files.createDirectories(folder);
        if (Files.notExists(folder.resolve("meta.properties"))) {
            format(folder);
        }
        var settings = KafkaSettings.of(folder, port, controllerPort);
        settings.putAll(more);
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM);
        server.startup();
    }

    /** A fault of the broker would otherwise halt the JVM it shares with the other servers, without a word. */
    private static void neverEndTheProcess() {
        Exit.setExitProcedure((code, message) -> {
            throw new IllegalStateException("Kafka wanted to exit with " + code + ": " + message);
        });
        Exit.setHaltProcedure((code, message) -> {
            throw new IllegalStateException("Kafka wanted to halt with " + code + ": " + message);
        });
    }

    private static void format(Path folder) throws Exception {
        new Formatter()
            .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
            .setNodeId(KafkaSettings.NODE_ID)
            .setClusterId(Uuid.randomUuid().toString())
            .setReleaseVersion(MetadataVersion.latestProduction())
            .setControllerListenerName("CONTROLLER")
            .setMetadataLogDirectory(folder.toString())
            .addDirectory(folder.toString())
            .run();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
