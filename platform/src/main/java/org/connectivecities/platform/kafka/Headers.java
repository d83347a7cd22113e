package org.connectivecities.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** {@link EventMeta} to and from headers (CloudEvents Kafka binding, binary mode: {@code ce_*}). */
final class Headers {

  static final String TYPE = "ce_type";

  private Headers() {}

  static RecordHeaders of(EventMeta meta) {
    RecordHeaders headers = new RecordHeaders();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", meta.id());
    put(headers, TYPE, meta.type());
    put(headers, "ce_source", "/connective-cities");
    put(headers, "ce_time", meta.time().toString());
    put(headers, "ce_subject", meta.subject());
    put(headers, "ce_aggregateversion", Long.toString(meta.version()));
    put(headers, "content-type", "application/json");
    if (meta.traceId() != null) {
      put(headers, "ce_traceid", meta.traceId());
    }
    return headers;
  }

  static EventMeta read(ConsumerRecord<String, byte[]> event) {
    try {
      return new EventMeta(
          required(event, "ce_id"),
          required(event, TYPE),
          Instant.parse(required(event, "ce_time")),
          required(event, "ce_subject"),
          Long.parseLong(required(event, "ce_aggregateversion")),
          value(event, "ce_traceid"));
    } catch (DateTimeException | NumberFormatException malformed) {
      throw new MalformedEvent("a header is malformed", malformed);
    }
  }

  static void put(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static String required(ConsumerRecord<String, byte[]> event, String name) {
    String value = value(event, name);
    if (value == null) {
      throw new MalformedEvent("header " + name + " is missing", null);
    }
    return value;
  }

  private static @Nullable String value(ConsumerRecord<String, byte[]> event, String name) {
    Header header = event.headers().lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
