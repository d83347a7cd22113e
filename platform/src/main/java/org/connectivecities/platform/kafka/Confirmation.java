package org.connectivecities.platform.kafka;

import java.time.Instant;
import java.util.List;

/** That others are told when events of one type have been handled. */
record Confirmation(String type, TopicSpec topic, String confirmedAs, String group, EventSubscription.ConfirmationBody body) {

  /** What there is to tell of events that have been handled; of the same event always under the same id. */
  List<Event> of(List<Event> handled, Instant now) {
    return handled.stream().map(Event::meta).filter(meta -> meta.type().equals(type)).map(meta -> of(meta, now)).toList();
  }

  private Event of(EventMeta meta, Instant now) {
    var told = new EventMeta(meta.id() + "/" + group, confirmedAs, now, meta.subject(), meta.version(), meta.traceId());
    return new Event(told, body.of(meta.subject(), group, now));
  }
}
