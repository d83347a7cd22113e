package org.connectivecities.profile.letter.storage;

import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.bson.Document;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.letter.Letter;
import org.connectivecities.profile.letter.Occasion;
import org.connectivecities.profile.letter.Reader;
import org.connectivecities.profile.letter.Session;
import org.jspecify.annotations.Nullable;

/** A letter as it is stored. */
final class LetterDocument {

  private LetterDocument() {}

  static Document of(Letter letter) {
    return new Document("_id", letter.id())
        .append("occasion", letter.occasion().wire())
        .append("engagement", letter.engagementId())
        .append("challenge", letter.challengeId())
        .append("expert", letter.to() instanceof Reader.Practitioner(ExpertId id) ? id.value() : null)
        .append("account", letter.to() instanceof Reader.Account(String id, _) ? id : null)
        .append("owner", letter.to() instanceof Reader.Account(_, var profile) && profile != null ? profile.value() : null)
        .append("person", letter.person() == null ? null : letter.person().value())
        .append("session", session(letter.session()))
        .append("deadline", letter.deadline() == null ? null : Date.from(letter.deadline()))
        .append("due", Date.from(letter.due()))
        .append("expires", Date.from(letter.expires()))
        .append("attempts", letter.attempts())
        .append("state", letter.state().wire())
        .append("note", letter.note())
        .append("stop", letter.stop());
  }

  static Letter read(Document kept) {
    return new Letter(
        Occasion.valueOf(constant(kept.getString("occasion"))),
        kept.getString("engagement"),
        kept.getString("challenge"),
        reader(kept),
        expert(kept.getString("person")),
        readSession(kept.get("session", Document.class)),
        instant(kept.getDate("deadline")),
        kept.getDate("due").toInstant(),
        kept.getDate("expires").toInstant(),
        kept.getInteger("attempts", 0),
        Letter.State.valueOf(constant(kept.getString("state"))),
        kept.getString("note"),
        kept.getString("stop"));
  }

  private static @Nullable Document session(@Nullable Session session) {
    return session == null
        ? null
        : new Document("sequence", session.sequence())
            .append("start", Date.from(session.start()))
            .append("minutes", session.minutes())
            .append("cityZone", session.cityZone())
            .append("expertZone", session.expertZone());
  }

  private static @Nullable Session readSession(@Nullable Document kept) {
    return kept == null
        ? null
        : new Session(
            kept.getInteger("sequence"), kept.getDate("start").toInstant(), kept.getInteger("minutes"), kept.getString("cityZone"),
            kept.getString("expertZone"));
  }

  static Reader reader(Document kept) {
    ExpertId practitioner = expert(kept.getString("expert"));
    return practitioner == null ? new Reader.Account(kept.getString("account"), expert(kept.getString("owner"))) : new Reader.Practitioner(practitioner);
  }

  private static @Nullable ExpertId expert(@Nullable String id) {
    return id == null ? null : new ExpertId(id);
  }

  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }

  private static String constant(String wire) {
    return wire.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
