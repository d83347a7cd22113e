package org.connectivecities.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.yaml.snakeyaml.Yaml;

/**
 * The broker of docker-compose.yml without Docker: its settings as the image reads them from the environment, on loopback, and the permissions
 * of compose/kafka-acls.txt.
 */
record ComposedKafka(Path checkout, Ports ports, Map<String, String> environment, List<Permission> allowed) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)[^}]*}");

    /** One line. */
    record Permission(String who, List<String> what, String on, String how, List<String> names) {

        static Permission of(String line) {
            var words = line.strip().split("\\s+");
            return new Permission(words[0], List.of(words[1].split(",")), words[2], words[3], List.of(words).subList(4, words.length));
        }

        Stream<AclBinding> bindings() {
            return names.stream().flatMap(name -> what.stream().map(operation -> new AclBinding(
                new ResourcePattern(ResourceType.fromString(on), name, PatternType.valueOf(how.toUpperCase(Locale.ROOT))),
                new AccessControlEntry("User:" + who, "*", AclOperation.fromString(operation.toUpperCase(Locale.ROOT)), AclPermissionType.ALLOW))));
        }
    }

    @SuppressWarnings("unchecked")
    static ComposedKafka of(Path checkout, Ports ports) throws IOException {
        Map<String, Map<String, Map<String, Object>>> compose = new Yaml().load(Files.readString(checkout.resolve("docker-compose.yml")));
        var environment = new HashMap<String, String>();
        ((Map<String, Object>) compose.get("services").get("kafka").get("environment")).forEach((name, value) -> environment.put(name, String.valueOf(value)));
        try (var lines = Files.lines(checkout.resolve("compose/kafka-acls.txt"))) {
            return new ComposedKafka(checkout, ports, environment, lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Permission::of).toList());
        }
    }

    Closeable start(Path folder) throws IOException {
        var settings = new HashMap<String, String>();
        environment.forEach((name, value) -> {
            if (!name.equals("KAFKA_HEAP_OPTS")) {
                settings.put(name.substring("KAFKA_".length()).toLowerCase(Locale.ROOT).replace('_', '.'), filledIn(value));
            }
        });
        settings.put("listeners", "CLIENTS://" + address() + ",CONTROLLER://127.0.0.1:" + ports.of(LocalServer.KAFKA_CONTROLLER));
        settings.put("advertised.listeners", "CLIENTS://" + address());
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + ports.of(LocalServer.KAFKA_CONTROLLER));
        settings.put("log.dirs", folder.toString());
        var stack = StackFolder.above(checkout);
        return new IsolatedServer(stack.kafkaJars(), "org.connectivecities.local.kafka.KafkaNode")
            .start(folder, ports.of(LocalServer.KAFKA), ports.of(LocalServer.KAFKA_CONTROLLER), settings);
    }

    String address() {
        return "127.0.0.1:" + ports.of(LocalServer.KAFKA);
    }

    /** What a variable without a default is set to here: something else for each. */
    private static String filledIn(String value) {
        return VARIABLE.matcher(value).replaceAll(found -> secret(found.group(1)));
    }

    private static String secret(String variable) {
        return "secret-of-" + variable;
    }

    private static String password(String who) {
        return secret(who.equals("administrator") ? "CC_KAFKA_ADMIN_PASSWORD" : "CC_" + who.toUpperCase(Locale.ROOT) + "_KAFKA_PASSWORD");
    }

    Properties as(String who) {
        return as(who, password(who));
    }

    /** As docker-compose tells a service. */
    Properties as(String who, String password) {
        var settings = new Properties();
        settings.put("bootstrap.servers", address());
        settings.put("security.protocol", "SASL_PLAINTEXT");
        settings.put("sasl.mechanism", "PLAIN");
        settings.put("sasl.jaas.config", "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";".formatted(who, password));
        return settings;
    }

    Collection<AclBinding> permissions() {
        return allowed.stream().flatMap(Permission::bindings).toList();
    }

    /** In which somebody may do something. */
    List<String> topics(String who, String what) {
        var topics = new ArrayList<String>();
        allowed.stream()
            .filter(permission -> permission.who().equals(who) && permission.on().equals("topic") && permission.what().contains(what))
            .forEach(permission -> topics.addAll(permission.names()));
        return topics;
    }
}
