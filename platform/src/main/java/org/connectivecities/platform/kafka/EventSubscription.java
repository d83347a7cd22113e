package org.connectivecities.platform.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one consumer group does with the events of one topic. Declared as a bean; the platform runs it.
 *
 * <p>Handlers must bear an event twice, late or out of order. One that throws {@link RefusedEvent} passes the event over;
 * anything else it throws is operational trouble and the same events come again until it succeeds.
 */
public final class EventSubscription {

  private final TopicSpec topic;
  private final String group;
  private final Map<String, Class<?>> bodies = new HashMap<>();
  private final Map<String, BiConsumer<EventMeta, Object>> handlers = new HashMap<>();
  private final Set<String> ignored = new HashSet<>();
  private @Nullable Consumer<List<Event>> batches;
  private @Nullable Confirmation confirmation;

  /** Body of the event that tells others of a handled one. */
  @FunctionalInterface
  public interface ConfirmationBody {

    /** @param group consumer group that has handled it */
    Object of(String subject, String group, Instant at);
  }

  private EventSubscription(TopicSpec topic, String group) {
    this.topic = topic;
    this.group = group;
  }

  public static EventSubscription of(TopicSpec topic, String group) {
    return new EventSubscription(topic, group);
  }

  /** Handles one event type, one event at a time. */
  public <T> EventSubscription on(String type, Class<T> body, BiConsumer<EventMeta, T> handler) {
    bodies.put(type, body);
    handlers.put(type, (meta, event) -> handler.accept(meta, body.cast(event)));
    return this;
  }

  /** Reads one event type for {@link #inBatches}. */
  public EventSubscription reading(String type, Class<?> body) {
    bodies.put(type, body);
    return this;
  }

  /** Handles whatever {@link #reading} names, in the order and batches in which it comes. */
  public EventSubscription inBatches(Consumer<List<Event>> handler) {
    batches = handler;
    return this;
  }

  /** Knows a type and has no use for it; a type nobody named is a dead letter. */
  public EventSubscription ignoring(String... types) {
    ignored.addAll(List.of(types));
    return this;
  }

  /**
   * Tells others when an event of this type has been handled, before it counts as taken here: whoever crashes in between handles
   * and tells again, so that nothing handled stays untold.
   */
  public EventSubscription confirming(String type, TopicSpec topic, String confirmedAs, ConfirmationBody body) {
    confirmation = new Confirmation(type, topic, confirmedAs, group, body);
    return this;
  }

  /** What is read, and what is written of it. */
  Stream<TopicSpec> topics() {
    return confirmation == null ? Stream.of(topic) : Stream.of(topic, confirmation.topic());
  }

  Optional<Confirmation> confirmation() {
    return Optional.ofNullable(confirmation);
  }

  TopicSpec topic() {
    return topic;
  }

  String group() {
    return group;
  }

  boolean ignores(String type) {
    return ignored.contains(type);
  }

  Class<?> bodyOf(String type) {
    Class<?> body = bodies.get(type);
    if (body == null) {
      throw new MalformedEvent("type " + type + " is unknown here", null);
    }
    return body;
  }

  /** @return what was not refused */
  List<Event> handle(List<Event> events, Consumer<RuntimeException> refused) {
    if (batches != null) {
      batches.accept(events);
      return events;
    }
    List<Event> handled = new ArrayList<>();
    for (Event event : events) {
      try {
        handlers.get(event.meta().type()).accept(event.meta(), event.body());
        handled.add(event);
      } catch (RefusedEvent refusal) {
        refused.accept(refusal);
      }
    }
    return handled;
  }
}
