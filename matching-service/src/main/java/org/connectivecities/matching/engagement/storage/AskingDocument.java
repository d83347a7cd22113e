package org.connectivecities.matching.engagement.storage;

import java.time.Instant;
import java.util.List;
import org.connectivecities.matching.engagement.Asking;
import org.connectivecities.matching.engagement.PassedOver;

/** An asking as it is stored: plain fields under names of our own, whatever the types in the code are called. */
record AskingDocument(
    String challengeId,
    List<String> choiceIds,
    List<String> queue,
    List<InvitationDocument> invitations,
    List<PassedOver> passedOver,
    boolean stopped,
    boolean told,
    Instant changedAt) {

  static AskingDocument of(Asking asking) {
    return new AskingDocument(
        asking.challengeId(),
        asking.choiceIds(),
        asking.queue(),
        asking.invitations().stream().map(InvitationDocument::of).toList(),
        asking.passedOver(),
        asking.stopped(),
        asking.told(),
        asking.changedAt());
  }

  Asking asking() {
    return new Asking(
        challengeId,
        choiceIds,
        queue,
        invitations.stream().map(invitation -> invitation.invitation(challengeId)).toList(),
        passedOver,
        stopped,
        told,
        changedAt);
  }
}
