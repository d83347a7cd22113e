package org.connectivecities.matching.shortlist.storage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.connectivecities.matching.shortlist.Sheet;
import org.connectivecities.matching.shortlist.Shortlist;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A shortlist as a document: the state by name, with whatever that state has beside the sheet. */
record StoredShortlist(
    State state,
    Sheet sheet,
    @Nullable Instant publishedAt,
    @Nullable List<String> order,
    @Nullable Actor chosenBy,
    @Nullable Instant chosenAt) {

  enum State {
    PENDING,
    PUBLISHED,
    CHOSEN,
    CLOSED,
    LEARNT;

    static State of(Class<? extends Shortlist> type) {
      return valueOf(type.getSimpleName().toUpperCase(Locale.ROOT));
    }
  }

  static StoredShortlist of(Shortlist shortlist) {
    State state = State.of(shortlist.getClass());
    Sheet sheet = shortlist.sheet();
    return switch (shortlist) {
      case Shortlist.Pending pending -> new StoredShortlist(state, sheet, null, null, null, null);
      case Shortlist.Published it -> new StoredShortlist(state, sheet, it.publishedAt(), null, null, null);
      case Shortlist.Chosen it ->
          new StoredShortlist(state, sheet, it.publishedAt(), it.order(), it.chosenBy(), it.chosenAt());
      case Shortlist.Closed closed -> new StoredShortlist(state, sheet, null, null, null, null);
      case Shortlist.Learnt it -> new StoredShortlist(state, sheet, it.publishedAt(), null, null, null);
    };
  }

  Shortlist toShortlist() {
    return switch (state) {
      case PENDING -> new Shortlist.Pending(sheet);
      case PUBLISHED -> new Shortlist.Published(sheet, there(publishedAt));
      case CHOSEN ->
          new Shortlist.Chosen(sheet, there(publishedAt), there(order), there(chosenBy), there(chosenAt));
      case CLOSED -> new Shortlist.Closed(sheet);
      case LEARNT -> new Shortlist.Learnt(sheet, there(publishedAt));
    };
  }

  private <T> T there(@Nullable T field) {
    if (field == null) {
      throw new IllegalStateException("shortlist " + sheet.id() + " lacks what the state " + state + " needs");
    }
    return field;
  }
}
