package org.connectivecities.portal.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.portal.clients.DeskApi;
import org.connectivecities.portal.clients.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the questions of the last year, newest first, as far as the coordinator may see them. */
@Component
class ReadAsked {

  private static final Duration YEAR = Duration.ofDays(365);
  private static final int AT_ONCE = 100;
  private static final int MOST_PAGES = 10;

  private final DeskApi desk;
  private final InstantSource clock = InstantSource.system();

  ReadAsked(DeskApi desk) {
    this.desk = desk;
  }

  Asked lastYear() {
    Instant since = clock.instant().minus(YEAR);
    List<DeskApi.Invitation> counted = new ArrayList<>();
    String cursor = null;
    for (int read = 0; read < MOST_PAGES; read++) {
      Page<DeskApi.Invitation> page = desk.invitations(cursor, AT_ONCE);
      page.items().stream().filter(each -> each.askedAt().isAfter(since)).forEach(counted::add);
      cursor = older(page, since) ? null : page.next();
      if (cursor == null) {
        return Asked.of(counted, false);
      }
    }
    return Asked.of(counted, true);
  }

  private static boolean older(Page<DeskApi.Invitation> page, Instant since) {
    DeskApi.@Nullable Invitation last = page.items().isEmpty() ? null : page.items().getLast();
    return last == null || !last.askedAt().isAfter(since);
  }
}
