package org.connectivecities.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.connectivecities.platform.Namespace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** Creates the topics a service names and runs its subscriptions; a broker that is not there yet is waited for. */
final class EventConsumers implements SmartLifecycle, EventProgress {

  private static final Logger LOG = LoggerFactory.getLogger(EventConsumers.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  /**
   * Of state the newest counts, and what comes within this time is taken together: six documents alone cost Elasticsearch ten
   * times what they cost in a larger write (docs/measurements.md). One that comes alone waits half of it on average.
   */
  private static final Map<String, String> LARGER_PORTIONS =
      Map.of(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, "65536", ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, "250");

  private final KafkaAdmin admin;
  private final ConsumerFactory<String, byte[]> consumers;
  private final EventPublisher publisher;
  private final Namespace namespace;
  private final JsonMapper json;
  private final MeterRegistry meters;
  private final KafkaSettings settings;
  private final List<EventSubscription> subscriptions;
  private final List<TopicSpec> topics;
  private final List<EventReader> readers = new ArrayList<>();
  private final List<ConcurrentMessageListenerContainer<String, byte[]>> containers = new ArrayList<>();
  private @Nullable Thread starting;
  private volatile boolean ready;
  private volatile boolean caughtUp;

  EventConsumers(
      KafkaAdmin admin,
      ConsumerFactory<String, byte[]> consumers,
      EventPublisher publisher,
      Namespace namespace,
      JsonMapper json,
      MeterRegistry meters,
      KafkaSettings settings,
      List<EventSubscription> subscriptions,
      List<TopicSpec> topics) {
    this.admin = admin;
    this.consumers = consumers;
    this.publisher = publisher;
    this.namespace = namespace;
    this.json = json;
    this.meters = meters;
    this.settings = settings;
    this.subscriptions = subscriptions;
    this.topics = topics;
  }

  @Override
  public void start() {
    starting = Thread.ofVirtual().name("event-consumers").start(this::startWhenBrokerIsThere);
  }

  private void startWhenBrokerIsThere() {
    try {
      while (!created()) {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES.toMillis());
      }
      synchronized (this) {
        subscriptions.forEach(this::run);
        ready = true;
      }
      while (!hasTakenWhatLies()) {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES.toMillis());
      }
      caughtUp = true;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean created() {
    try {
      admin.createOrModifyTopics(newTopics());
      return true;
    } catch (KafkaException | IllegalStateException notYet) {
      LOG.warn("The event broker is not there yet: {}", notYet.getMessage());
      return false;
    }
  }

  /** Looks until it is so; false when the broker went away meanwhile. */
  private boolean hasTakenWhatLies() throws InterruptedException {
    try (Admin broker = Admin.create(admin.getConfigurationProperties())) {
      var backlog = new Backlog(broker, topicsByGroup());
      while (!backlog.isTaken(broker)) {
        TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
      }
      return true;
    } catch (ExecutionException away) {
      LOG.warn("Cannot tell how far events have been taken: {}", away.getMessage());
      return false;
    }
  }

  private Map<String, List<String>> topicsByGroup() {
    return subscriptions.stream()
        .collect(
            Collectors.groupingBy(
                subscription -> namespace.dotted(subscription.group()),
                Collectors.mapping(subscription -> namespace.dotted(subscription.topic().name()), Collectors.toList())));
  }

  private NewTopic[] newTopics() {
    Stream<NewTopic> named =
        Stream.concat(topics.stream(), subscriptions.stream().flatMap(EventSubscription::topics))
            .distinct()
            .map(topic -> topic.under(namespace.dotted(topic.name()), settings.replicas()));
    Stream<NewTopic> dead =
        subscriptions.stream().map(this::deadLetterTopic).map(name -> new NewTopic(name, 1, settings.replicas()));
    return Stream.concat(named, dead).toArray(NewTopic[]::new);
  }

  private String deadLetterTopic(EventSubscription subscription) {
    return namespace.dotted(subscription.topic().name() + "." + subscription.group() + ".dlt");
  }

  private void run(EventSubscription subscription) {
    var reader = new EventReader(subscription, new DeadLetters(publisher, deadLetterTopic(subscription)), publisher, json, meters);
    var properties = new ContainerProperties(namespace.dotted(subscription.topic().name()));
    properties.setGroupId(namespace.dotted(subscription.group()));
    properties.setMessageListener(reader);
    if (subscription.topic().compacted()) {
      properties.getKafkaConsumerProperties().putAll(LARGER_PORTIONS);
    }
    var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
    container.setBeanName(subscription.group());
    container.setConcurrency(settings.concurrency());
    container.setCommonErrorHandler(new DefaultErrorHandler(endlessly()));
    container.start();
    readers.add(reader);
    containers.add(container);
  }

  /** Blocking, because order per key matters; the container pauses in between and stays in its group. */
  private static ExponentialBackOff endlessly() {
    var backOff = new ExponentialBackOff(200, 2);
    backOff.setMaxInterval(10_000);
    return backOff;
  }

  /** What keeps events from being taken, if anything does. */
  List<String> troubles() {
    if (!ready) {
      return List.of("waiting for the broker");
    }
    List<String> troubles = readers.stream().map(EventReader::trouble).filter(Objects::nonNull).distinct().toList();
    return troubles.isEmpty() && !caughtUp ? List.of("catching up") : troubles;
  }

  @Override
  public boolean hasCaughtUp() {
    return caughtUp;
  }

  @Override
  public void stop() {
    if (starting != null) {
      starting.interrupt();
    }
    synchronized (this) {
      containers.forEach(ConcurrentMessageListenerContainer::stop);
      containers.clear();
      readers.clear();
      ready = false;
      caughtUp = false;
      starting = null;
    }
  }

  @Override
  public boolean isRunning() {
    return starting != null;
  }
}
