package org.connectivecities.matching.engagement.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.connectivecities.matching.engagement.Asking;
import org.connectivecities.matching.engagement.Invitation;
import org.connectivecities.matching.engagement.InvitationQuery;
import org.jspecify.annotations.Nullable;

/** What askings are found by. */
final class AskingKeys {

  static final String DUE_AT = "keys.dueAt";
  static final String OPEN = "keys.open";
  static final String EXPERTS = "keys.experts";
  static final String MENTIONED = "keys.mentioned";
  static final String INVITATIONS = "keys.invitations";
  static final String SPOKEN_AT = "keys.spokenAt";
  static final List<String> INDEXED = List.of("dueAt", "open", "experts", "mentioned", "spokenAt");

  private final Duration grace;

  AskingKeys(Duration grace) {
    this.grace = grace;
  }

  Map<String, Object> of(AskingDocument document) {
    Asking asking = document.asking();
    Map<String, Object> keys = new HashMap<>();
    keys.put("dueAt", date(asking.dueAt(grace)));
    keys.put("open", asking.isOpen());
    keys.put("spokenAt", asking.isOpen() || !asking.speaks() ? null : date(asking.changedAt()));
    keys.put("experts", asking.invitations().stream().map(Invitation::expertId).toList());
    keys.put("mentioned", List.copyOf(asking.mentioned()));
    keys.put("invitations", asking.invitations().stream().map(AskingKeys::of).toList());
    return keys;
  }

  private static Document of(Invitation invitation) {
    return new Document("number", invitation.id().number())
        .append("expert", invitation.expertId())
        .append("state", InvitationQuery.State.of(invitation).name())
        .append("at", Date.from(invitation.asked().at()));
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }
}
