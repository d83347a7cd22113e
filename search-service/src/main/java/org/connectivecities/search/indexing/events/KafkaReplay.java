package org.connectivecities.search.indexing.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.search.indexing.ProfileChange;
import org.connectivecities.search.indexing.ReplayProfiles;

/** Reads all partitions from their beginning, outside any group: nobody's offsets are touched. */
final class KafkaReplay implements ReplayProfiles.Replay {

  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer;
  private final RecordReader reader;

  KafkaReplay(
      org.apache.kafka.clients.consumer.Consumer<String, byte[]> consumer, String topic, RecordReader reader) {
    this.consumer = consumer;
    this.reader = reader;
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream().map(part -> new TopicPartition(topic, part.partition())).toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  @Override
  public long catchUp(Consumer<List<ProfileChange>> sink) {
    try {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      long read = 0;
      long quietSince = System.nanoTime();
      while (!reached(ends)) {
        var records = consumer.poll(POLL);
        quietSince = records.isEmpty() ? quietSince : System.nanoTime();
        giveUpWhenSilent(quietSince);
        read += take(records, sink);
      }
      return read;
    } catch (KafkaException failure) {
      throw new Unavailable("the event broker", failure);
    }
  }

  private boolean reached(Map<TopicPartition, Long> ends) {
    return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  private static void giveUpWhenSilent(long quietSince) {
    if (System.nanoTime() - quietSince > PATIENCE.toNanos()) {
      throw new Unavailable("the event broker", null);
    }
  }

  private long take(Iterable<ConsumerRecord<String, byte[]>> records, Consumer<List<ProfileChange>> sink) {
    var changes = new ArrayList<ProfileChange>();
    records.forEach(found -> reader.read(found).ifPresent(changes::add));
    if (!changes.isEmpty()) {
      sink.accept(changes);
    }
    return changes.size();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
