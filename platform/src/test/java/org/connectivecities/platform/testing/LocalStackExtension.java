package org.connectivecities.platform.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.connectivecities.local.LocalStackProcess;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Real Kafka, real Elasticsearch and the MongoDB protocol for a test: one process per build, shared by every test of it
 * (or images, with {@code -Pcontainers}), and names of its own for every test JVM. Where the servers cannot start, the tests
 * fail: they never skip.
 */
public final class LocalStackExtension implements BeforeAllCallback {

  private static boolean started;

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
  }

  /** Starts the servers if they are not there yet; their addresses are system properties from then on. */
  public static synchronized void start() {
    if (started) {
      return;
    }
    Servers servers =
        Boolean.getBoolean("cc.test.containers")
            ? Containers.start()
            : Servers.of(LocalStackProcess.shared(repositoryRoot()));
    Map.of(
            "CC_MONGODB_URI", servers.mongo(),
            "CC_KAFKA_BOOTSTRAP", servers.kafka(),
            "CC_ELASTICSEARCH_URI", servers.elasticsearch(),
            "CC_NAMESPACE", "t" + UUID.randomUUID().toString().substring(0, 8),
            "spring.profiles.active", "local")
        .forEach(System::setProperty);
    started = true;
  }

  static Path repositoryRoot() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("local-stack")) && Files.isRegularFile(folder.resolve("pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException("run the tests inside the checkout: no folder above has local-stack/ and pom.xml");
  }
}
