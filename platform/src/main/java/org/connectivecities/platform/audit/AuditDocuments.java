package org.connectivecities.platform.audit;

import java.util.Date;
import org.bson.Document;
import org.connectivecities.platform.audit.AuditEntry.Reason;
import org.jspecify.annotations.Nullable;

/** Between entries and their documents. A field that somebody has removed reads as empty, and the hash then does not fit. */
final class AuditDocuments {

  private AuditDocuments() {}

  static Document write(AuditEntry entry) {
    Document document = new Document("_id", entry.number())
        .append("at", Date.from(entry.at()))
        .append("actor", entry.actor())
        .append("capacity", entry.capacity())
        .append("act", entry.act())
        .append("about", entry.about())
        .append("reasonHash", entry.reasonHash())
        .append("previous", entry.previous())
        .append("hash", entry.hash());
    Reason reason = entry.reason();
    return reason == null ? document : document.append("salt", reason.salt()).append("reason", reason.text());
  }

  static AuditEntry read(Document document) {
    return new AuditEntry(
        ((Number) document.get("_id")).longValue(), document.get("at", new Date(0)).toInstant(), text(document, "actor"),
        text(document, "capacity"), text(document, "act"), text(document, "about"), reason(document),
        text(document, "reasonHash"), text(document, "previous"), text(document, "hash"));
  }

  private static @Nullable Reason reason(Document document) {
    return document.getString("reason") == null ? null : new Reason(text(document, "salt"), text(document, "reason"));
  }

  private static String text(Document document, String field) {
    return document.get(field, "");
  }
}
