package org.connectivecities.local.elasticsearch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * One real Elasticsearch node on loopback, with the modules of the stack's folder.
 * Built by reflection from the local stack, in a class loader that holds Elasticsearch's jars only: hence only JDK types in the signatures.
 */
public final class ElasticsearchNode implements Closeable {

    private static final String NAME = "local";

    /** The native library of the vector codecs is published with distributions only; Java's own vector code takes its place. */
    private static final Settings LOGGING = Settings.builder()
        .put("logger.level", "WARN")
        .put("logger.org.elasticsearch.nativeaccess", "ERROR")
        .put("logger.org.elasticsearch.simdvec", "ERROR")
        .build();

    private final Node node;

    /** @param home the assembled stack: its {@code modules} are the node's modules */
    public ElasticsearchNode(Path home, Path folder, int port, int transportPort) throws IOException {
        var config = Files.createDirectories(folder.resolve("config"));
        // The native library is not published; any folder here only shortens the complaint about it.
        System.setProperty("es.nativelibs.path", folder.resolve("nativelibs").toString());
        LogConfigurator.configureWithoutConfig(LOGGING);
        var environment = InternalSettingsPreparer.prepareEnvironment(
            settings(home, folder, port, transportPort), Map.of(), config, () -> NAME);
        var modules = PluginsLoader.loadModulesBundles(environment.modulesDir(), false);
        var plugins = PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false);
        node = new Node(environment, PluginsLoader.createPluginsLoader(modules, plugins, Map.of(), false));
        start();
    }

    private void start() throws IOException {
        try {
            node.start();
        } catch (NodeValidationException e) {
            throw new IOException("Elasticsearch refuses its settings", e);
        }
    }

    private static Settings settings(Path home, Path folder, int port, int transportPort) {
        return Settings.builder()
            .put("path.home", home)
            .put("path.data", folder.resolve("data"))
            .put("path.logs", folder.resolve("logs"))
            .put("node.name", NAME)
            .put("cluster.name", NAME)
            .put("discovery.type", "single-node")
            .put("network.host", "127.0.0.1")
            .put("http.port", port)
            .put("transport.port", transportPort)
            .put("node.processors", 2)
            // A developer's full disk shall not turn the indices read-only; and tests delete indices by pattern.
            .put("cluster.routing.allocation.disk.threshold_enabled", false)
            .put("action.destructive_requires_name", false)
            .build();
    }

    @Override
    public void close() throws IOException {
        node.close();
        try {
            node.awaitClose(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
