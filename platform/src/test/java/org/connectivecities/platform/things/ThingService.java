package org.connectivecities.platform.things;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.connectivecities.platform.kafka.EventSubscription;
import org.connectivecities.platform.kafka.RefusedEvent;
import org.connectivecities.platform.kafka.TopicSpec;
import org.connectivecities.platform.outbox.DocumentStore;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.platform.outbox.ReplicaStore;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The smallest service on the platform: what it may not know of any domain, the tests show with things. */
@SpringBootApplication
public class ThingService {

  public static final TopicSpec THINGS = TopicSpec.state("things.v1");

  public static final TopicSpec FORGOTTEN = TopicSpec.facts("things.forgotten.v1");

  /** @param colour what a thing is */
  public record Thing(String name, String colour) {}

  public record ThingPublished(String thingId, long version, String colour) {}

  public record ThingErased(String thingId, long version) {}

  public record ThingForgotten(String thingId, String reader, Instant at) {}

  /** What the subscription has taken, in order. */
  public static final List<String> TAKEN = new CopyOnWriteArrayList<>();

  /** Colours for which the handler has operational trouble. */
  public static final List<String> TROUBLE = new CopyOnWriteArrayList<>();

  @Bean
  DocumentStore<Thing> things(Documents documents) {
    return documents.store("things", Thing.class, List.of("colour"), thing -> Map.of("colour", thing.colour()));
  }

  @Bean
  ReplicaStore<Thing> copies(Documents documents) {
    return documents.replica("copies", Thing.class, List.of("colour"), thing -> Map.of("colour", thing.colour()));
  }

  @Bean
  EventSubscription thingEvents(ReplicaStore<Thing> copies) {
    return EventSubscription.of(THINGS, "things.copies")
        .on("thing.published", ThingPublished.class, (meta, event) -> take(copies, event))
        .on("thing.erased", ThingErased.class, (meta, event) -> copies.erase(event.thingId(), event.version()))
        .confirming("thing.erased", FORGOTTEN, "thing.forgotten", ThingForgotten::new)
        .ignoring("thing.polished");
  }

  private static void take(ReplicaStore<Thing> copies, ThingPublished event) {
    if (event.colour().equals("forbidden")) {
      throw new RefusedEvent("no forbidden things");
    }
    if (TROUBLE.contains(event.colour())) {
      throw new IllegalStateException("the store is having a moment");
    }
    copies.apply(event.thingId(), event.version(), new Thing(event.thingId(), event.colour()));
    TAKEN.add(event.thingId() + " " + event.colour());
  }

  public static void main(String[] arguments) {
    SpringApplication.run(ThingService.class, arguments);
  }
}
