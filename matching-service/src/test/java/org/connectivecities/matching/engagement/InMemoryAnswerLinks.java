package org.connectivecities.matching.engagement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

final class InMemoryAnswerLinks implements AnswerLinks {

  private final Map<String, Link> links = new ConcurrentHashMap<>();

  @Override
  public void open(String mark, Link link) {
    links.putIfAbsent(mark, link);
  }

  @Override
  public Optional<Link> find(String mark) {
    return Optional.ofNullable(links.get(mark));
  }

  @Override
  public List<String> endedBefore(Instant moment, int limit) {
    return links.entrySet().stream().filter(each -> each.getValue().until().isBefore(moment)).map(Map.Entry::getKey).limit(limit).toList();
  }

  @Override
  public void remove(String mark) {
    links.remove(mark);
  }

  @Override
  public void forget(String expertId) {
    links.values().removeIf(link -> link.expertId().equals(expertId));
  }
}
