package org.connectivecities.platform.kafka;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * What lay in the topics of some consumer groups at one moment, and whether the groups have taken it since. Asked of the
 * broker rather than of the readers here: another instance may have been given a part of it.
 */
final class Backlog {

  /** Offsets that each group has to reach. */
  private final Map<String, Map<TopicPartition, Long>> goals = new HashMap<>();

  /** @param topics the names of topics, by the name of the group that reads them */
  Backlog(Admin admin, Map<String, List<String>> topics) throws ExecutionException, InterruptedException {
    for (var group : topics.entrySet()) {
      goals.put(group.getKey(), ends(admin, group.getValue()));
    }
  }

  boolean isTaken(Admin admin) throws ExecutionException, InterruptedException {
    for (var goal : goals.entrySet()) {
      Map<TopicPartition, OffsetAndMetadata> reached =
          admin.listConsumerGroupOffsets(goal.getKey()).partitionsToOffsetAndMetadata().get();
      if (!goal.getValue().entrySet().stream().allMatch(end -> reaches(reached.get(end.getKey()), end.getValue()))) {
        return false;
      }
    }
    return true;
  }

  private static boolean reaches(@Nullable OffsetAndMetadata reached, long end) {
    return reached != null && reached.offset() >= end;
  }

  /** Without partitions in which nothing lies: a group that finds nothing there leaves no trace of having looked. */
  private static Map<TopicPartition, Long> ends(Admin admin, List<String> topics)
      throws ExecutionException, InterruptedException {
    List<TopicPartition> partitions =
        admin.describeTopics(topics).allTopicNames().get().values().stream()
            .flatMap(topic -> topic.partitions().stream().map(part -> new TopicPartition(topic.name(), part.partition())))
            .toList();
    Map<TopicPartition, ListOffsetsResultInfo> begins = offsets(admin, partitions, OffsetSpec.earliest());
    Map<TopicPartition, ListOffsetsResultInfo> ends = offsets(admin, partitions, OffsetSpec.latest());
    return partitions.stream()
        .filter(partition -> begins.get(partition).offset() < ends.get(partition).offset())
        .collect(Collectors.toMap(Function.identity(), partition -> ends.get(partition).offset()));
  }

  private static Map<TopicPartition, ListOffsetsResultInfo> offsets(
      Admin admin, List<TopicPartition> partitions, OffsetSpec which) throws ExecutionException, InterruptedException {
    return admin.listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), part -> which))).all().get();
  }
}
