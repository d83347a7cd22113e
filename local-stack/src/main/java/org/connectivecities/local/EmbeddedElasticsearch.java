package org.connectivecities.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** A real Elasticsearch node, in a class loader of its own. */
final class EmbeddedElasticsearch {

    private static final String CLASS_PATH = "java.class.path";

    private EmbeddedElasticsearch() {
    }

    /** Elasticsearch compares every module's jars with the class path it reads from the system property; ours would be the wrong one. */
    static Closeable start(StackFolder stack, Path folder, Ports ports) throws IOException {
        var usual = System.getProperty(CLASS_PATH);
        var node = new IsolatedServer(stack.elasticsearchJars(), "org.connectivecities.local.elasticsearch.ElasticsearchNode");
        System.setProperty(CLASS_PATH, node.classPath());
        try {
            return node.start(stack.path(), folder, ports.of(LocalServer.ELASTICSEARCH), ports.of(LocalServer.ELASTICSEARCH_TRANSPORT));
        } finally {
            System.setProperty(CLASS_PATH, usual);
        }
    }
}
