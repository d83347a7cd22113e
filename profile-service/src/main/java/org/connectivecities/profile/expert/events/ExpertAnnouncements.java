package org.connectivecities.profile.expert.events;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.connectivecities.contracts.EventTypes;
import org.connectivecities.contracts.Topics;
import org.connectivecities.contracts.expert.ExpertErased;
import org.connectivecities.contracts.expert.ExpertPaused;
import org.connectivecities.platform.outbox.OutboxEvent;
import org.connectivecities.profile.expert.ErasedExpert;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertRecord;
import org.connectivecities.profile.expert.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the other services are told of an expert. The erasure is a fact although it is about state: the tombstone
 * behind it must not take its place, for readers keep the version that only the erasure carries.
 */
@Component
final class ExpertAnnouncements implements Function<ExpertRecord, List<OutboxEvent>> {

  @Override
  public List<OutboxEvent> apply(ExpertRecord expert) {
    String id = expert.id().value();
    return switch (expert) {
      case Expert living when !living.vetted() -> List.of(away(living, null));
      case Expert living -> List.of(living.status() instanceof Status.Paused pause
          ? away(living, pause.until())
          : snapshot(id, EventTypes.EXPERT_PUBLISHED, ExpertSnapshot.of(living)));
      case ErasedExpert erased -> List.of(
          OutboxEvent.fact(
              Topics.EXPERT_PROFILES, id, EventTypes.EXPERT_ERASED, new ExpertErased(id, erased.version())),
          OutboxEvent.tombstone(Topics.EXPERT_PROFILES, id));
    };
  }

  /** Nothing but that there is nobody to be found yet, or for a while. */
  private static OutboxEvent away(Expert expert, @Nullable LocalDate until) {
    String id = expert.id().value();
    return snapshot(id, EventTypes.EXPERT_PAUSED, new ExpertPaused(id, expert.version(), until));
  }

  private static OutboxEvent snapshot(String id, String type, Object body) {
    return OutboxEvent.snapshot(Topics.EXPERT_PROFILES, id, type, body);
  }
}
