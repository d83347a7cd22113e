package org.connectivecities.local.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The broker's settings: one node, quick to start and to stop, small in memory. */
final class KafkaSettings {

    static final int NODE_ID = 1;

    /** A single node can replicate nothing; four partitions are plenty for its own bookkeeping. */
    private static final Map<String, String> ALONE = Map.ofEntries(
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("offsets.topic.num.partitions", "4"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        Map.entry("transaction.state.log.num.partitions", "4"),
        Map.entry("share.coordinator.state.topic.replication.factor", "1"),
        Map.entry("share.coordinator.state.topic.min.isr", "1"),
        Map.entry("share.coordinator.state.topic.num.partitions", "1"));

    /** Without the controlled shutdown the next start waits for the old session to expire; with the short session a start after a kill takes seconds, not twelve. */
    private static final Map<String, String> QUICK = Map.of(
        "group.initial.rebalance.delay.ms", "0",
        "controlled.shutdown.enable", "true",
        "broker.session.timeout.ms", "2000",
        "broker.heartbeat.interval.ms", "500");

    /** The cleaner's buffer is 128 MiB of heap by default; the no-op records come twice a second. */
    private static final Map<String, String> SMALL = Map.of(
        "num.network.threads", "1",
        "num.io.threads", "2",
        "background.threads", "2",
        "log.cleaner.dedupe.buffer.size", "4194304",
        "log.cleaner.io.buffer.size", "65536",
        "metadata.log.segment.bytes", "8388608",
        "metadata.max.idle.interval.ms", "5000",
        "metric.reporters", "");

    private KafkaSettings() {
    }

    static Properties of(Path folder, int port, int controllerPort) {
        var settings = new Properties();
        settings.putAll(ALONE);
        settings.putAll(QUICK);
        settings.putAll(SMALL);
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", String.valueOf(NODE_ID));
        settings.put("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        // A misspelt topic shall be an error, as it is in production.
        settings.put("auto.create.topics.enable", "false");
        return settings;
    }
}
