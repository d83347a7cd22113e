package org.connectivecities.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The assembled stack: {@code lib} (this module and the MongoDB stand-in), {@code lib-kafka}, {@code lib-es} and Elasticsearch's {@code modules}.
 */
record StackFolder(Path path) {

    static final String BUILD_COMMAND = "mvn -q package -DskipTests -pl local-stack -am";

    Path kafkaJars() {
        return path.resolve("lib-kafka");
    }

    Path elasticsearchJars() {
        return path.resolve("lib-es");
    }

    String classPath() {
        return path.resolve("lib") + "/*";
    }

    /** The stack this class was loaded from: its jar lies in {@code lib}. */
    static StackFolder ofThisClass() {
        var jar = Path.of(StackFolder.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        return new StackFolder(jar.getParent().getParent()).required();
    }

    /** The stack built in the checkout that holds this folder. */
    static StackFolder above(Path folder) {
        return new StackFolder(checkoutAbove(folder).resolve("local-stack/target/stack")).required();
    }

    static Path checkoutAbove(Path folder) {
        return Stream.iterate(folder.toAbsolutePath().normalize(), f -> f != null, Path::getParent)
            .filter(f -> Files.exists(f.resolve("local-stack/pom.xml")))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No checkout with a local-stack folder at or above " + folder.toAbsolutePath()));
    }

    private StackFolder required() {
        if (Files.isDirectory(kafkaJars()) && Files.isDirectory(elasticsearchJars()) && Files.isDirectory(path.resolve("modules"))) {
            return this;
        }
        throw new IllegalStateException("The local stack is not built: no complete " + path + ". Build it with: " + BUILD_COMMAND);
    }
}
