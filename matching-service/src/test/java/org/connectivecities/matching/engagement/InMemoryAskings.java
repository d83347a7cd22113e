package org.connectivecities.matching.engagement;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.connectivecities.matching.outcome.Stored;

/** The port kept in memory; facts are kept in the order they were stored. */
final class InMemoryAskings implements Askings {

  private final Map<String, Stored<Asking>> stored = new TreeMap<>();
  private final List<EngagementFact> facts = new ArrayList<>();
  private final Duration grace;

  InMemoryAskings(Duration grace) {
    this.grace = grace;
  }

  /** What came of questions. */
  synchronized List<EngagementFact> facts() {
    return facts.stream().filter(fact -> !isQuestion(fact)).toList();
  }

  /** What was asked and taken back. */
  synchronized List<EngagementFact> questions() {
    return facts.stream().filter(InMemoryAskings::isQuestion).toList();
  }

  private static boolean isQuestion(EngagementFact fact) {
    return fact instanceof EngagementFact.Invited || fact instanceof EngagementFact.Withdrawn;
  }

  @Override
  public synchronized Optional<Stored<Asking>> find(String challengeId) {
    return Optional.ofNullable(stored.get(challengeId));
  }

  @Override
  public synchronized List<Asking> find(Set<String> challengeIds) {
    return all().stream().filter(asking -> challengeIds.contains(asking.challengeId())).toList();
  }

  @Override
  public synchronized boolean add(Change first) {
    if (stored.containsKey(first.asking().challengeId())) {
      return false;
    }
    put(first, 1);
    return true;
  }

  @Override
  public synchronized boolean replace(Stored<Asking> current, Change next) {
    Stored<Asking> there = stored.get(next.asking().challengeId());
    if (there == null || there.version() != current.version()) {
      return false;
    }
    put(next, current.version() + 1);
    return true;
  }

  private void put(Change change, long version) {
    stored.put(change.asking().challengeId(), new Stored<>(version, change.asking()));
    facts.addAll(change.facts());
  }

  @Override
  public synchronized List<String> due(Instant now, int limit) {
    return all().stream()
        .filter(asking -> asking.dueAt(grace) != null && !now.isBefore(asking.dueAt(grace)))
        .sorted(Comparator.comparing(asking -> asking.dueAt(grace)))
        .map(Asking::challengeId)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<String> openAfter(String challengeId, int limit) {
    return all().stream()
        .filter(Asking::isOpen)
        .map(Asking::challengeId)
        .filter(id -> id.compareTo(challengeId) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Asking> involving(Set<String> expertIds) {
    return all().stream()
        .filter(asking -> asking.invitations().stream().map(Invitation::expertId).anyMatch(expertIds::contains))
        .toList();
  }

  @Override
  public synchronized List<String> mentioning(String expertId) {
    return all().stream().filter(asking -> asking.mentioned().contains(expertId)).map(Asking::challengeId).toList();
  }

  @Override
  public synchronized List<String> spokenBefore(Instant moment, int limit) {
    return all().stream()
        .filter(asking -> !asking.isOpen() && asking.speaks() && asking.changedAt().isBefore(moment))
        .sorted(Comparator.comparing(Asking::changedAt))
        .map(Asking::challengeId)
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized long completed() {
    return all().stream()
        .flatMap(asking -> asking.invitations().stream())
        .filter(invitation -> InvitationQuery.State.of(invitation) == InvitationQuery.State.COMPLETED)
        .count();
  }

  @Override
  public synchronized List<Invitation> invitations(InvitationQuery query) {
    return all().stream()
        .flatMap(asking -> asking.invitations().stream())
        .filter(query.matcher())
        .sorted(InvitationQuery.ORDER)
        .limit(query.limit())
        .toList();
  }

  private List<Asking> all() {
    return stored.values().stream().map(Stored::value).toList();
  }
}
