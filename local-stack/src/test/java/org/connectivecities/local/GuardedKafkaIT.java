package org.connectivecities.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A real broker with the settings that docker-compose gives it, and its permissions: each service may do its own work, and not another's. */
class GuardedKafkaIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private static Path folder;
    private static ComposedKafka composed;
    private static Closeable broker;

    @BeforeAll
    static void start() throws IOException, ExecutionException, InterruptedException {
        composed = ComposedKafka.of(StackFolder.checkoutAbove(Path.of("")), Ports.free());
        broker = composed.start(folder);
        try (var administrator = Admin.create(composed.as("administrator"))) {
            administrator.createAcls(composed.permissions()).all().get();
        }
    }

    @AfterAll
    static void stop() throws IOException {
        broker.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "search", "matching"})
    void letsAServiceCreateWriteAndReadWhatIsItsOwn(String service) throws ExecutionException, InterruptedException {
        for (var topic : composed.topics(service, "Create")) {
            create(service, topic);
        }
        for (var topic : composed.topics(service, "Write")) {
            write(service, topic);
        }
        for (var topic : composed.topics(service, "Read")) {
            write("administrator", topic);
            assertThat(read(service, topic, service + ".tried")).isNotZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"search, expert.profiles.v1", "matching, expert.profiles.v1", "profile, matching.decisions.v1", "search, matching.decisions.v1",
        "search, city.profiles.v1"})
    void letsNoServiceWriteWhatIsAnothers(String service, String topic) throws ExecutionException, InterruptedException {
        create("administrator", topic);

        assertThatThrownBy(() -> write(service, topic)).hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void letsNoServiceReadForAnotherOrWhatItHasNoBusinessWith() throws ExecutionException, InterruptedException {
        create("administrator", "expert.profiles.v1");
        create("administrator", "matching.decisions.v1");

        assertThatThrownBy(() -> read("search", "expert.profiles.v1", "matching.candidate")).isInstanceOf(GroupAuthorizationException.class);
        assertThatThrownBy(() -> read("search", "matching.decisions.v1", "search.tried")).isInstanceOf(TopicAuthorizationException.class);
        assertThatThrownBy(() -> create("search", "of-its-own")).hasCauseInstanceOf(TopicAuthorizationException.class);
    }

    @Test
    void letsNoServiceSayWhoMayDoWhat() {
        try (var admin = Admin.create(composed.as("profile"))) {
            assertThatThrownBy(() -> admin.describeAcls(AclBindingFilter.ANY).values().get()).hasMessageContaining("ClusterAuthorization");
            assertThatThrownBy(() -> admin.createAcls(List.<AclBinding>copyOf(composed.permissions())).all().get())
                .hasMessageContaining("ClusterAuthorization");
        }
    }

    @Test
    void letsNobodyInWithoutTheirPassword() {
        try (var admin = Admin.create(composed.as("profile", "a guess"))) {
            assertThatThrownBy(() -> admin.listTopics().names().get()).hasCauseInstanceOf(SaslAuthenticationException.class);
        }
        try (var admin = Admin.create(Map.of("bootstrap.servers", composed.address(), "default.api.timeout.ms", 4000, "request.timeout.ms", 2000))) {
            assertThatThrownBy(() -> admin.listTopics().names().get()).isInstanceOf(ExecutionException.class);
        }
    }

    private static void create(String who, String topic) throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(composed.as(who))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw refused;
            }
        }
    }

    /** As the services do: sure that nothing comes twice. */
    private static void write(String who, String topic) throws ExecutionException, InterruptedException {
        var settings = composed.as(who);
        settings.putAll(Map.of("enable.idempotence", true, "acks", "all", "max.block.ms", 20_000));
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", "value")).get();
        }
    }

    private static int read(String who, String topic, String group) {
        var settings = composed.as(who);
        settings.putAll(Map.of("group.id", group, "auto.offset.reset", "earliest", "enable.auto.commit", false));
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            long end = System.nanoTime() + PATIENCE.toNanos();
            int seen = 0;
            while (seen == 0 && System.nanoTime() < end) {
                seen = consumer.poll(Duration.ofMillis(500)).count();
            }
            consumer.commitSync();
            return seen;
        }
    }
}
