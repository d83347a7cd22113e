package org.connectivecities.profile.letter.clients;

import java.time.Duration;
import org.connectivecities.platform.http.ResilientClients;
import org.connectivecities.profile.letter.AnswerLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells matching, where it is named to listen. */
@Component
final class MatchingAnswerLinks implements AnswerLinks {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final @Nullable AnswerLinkApi matching;

  MatchingAnswerLinks(ResilientClients clients, @Value("${cc.weekly.url}") String url) {
    this.matching = url.isBlank() ? null : clients.create(AnswerLinkApi.class, "the matching service", url, PATIENCE, "matching.answer-links");
  }

  @Override
  public boolean isPossible() {
    return matching != null;
  }

  @Override
  public void open(String invitationId, String mark) {
    if (matching == null) {
      throw new IllegalStateException("nobody is named who takes answers by link");
    }
    matching.open(invitationId, new AnswerLinkApi.Link(mark));
  }
}
