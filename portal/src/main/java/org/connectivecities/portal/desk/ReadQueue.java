package org.connectivecities.portal.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.DeskApi;
import org.connectivecities.portal.clients.Page;
import org.springframework.stereotype.Component;

/** Gathers what is not closed. A network has dozens of such challenges, not thousands; beyond the limit the page says so. */
@Component
class ReadQueue {

  private static final List<String> STATES = List.of("open", "proposed", "published", "chosen", "engaged");
  private static final int AT_ONCE = 100;
  private static final int MOST_PAGES = 3;

  private final DeskApi desk;
  private final InstantSource clock = InstantSource.system();

  ReadQueue(DeskApi desk) {
    this.desk = desk;
  }

  Queue read(Queue.Wished wished) {
    List<Waiting> all = new ArrayList<>();
    boolean cut = false;
    for (String state : STATES) {
      Page<Challenge> page = desk.challenges(state, null, AT_ONCE);
      take(page, all);
      for (int read = 1; page.next() != null && read < MOST_PAGES; read++) {
        page = desk.challenges(state, page.next(), AT_ONCE);
        take(page, all);
      }
      cut |= page.next() != null;
    }
    return Queue.of(all, wished, cut);
  }

  private void take(Page<Challenge> page, List<Waiting> into) {
    page.items().forEach(challenge -> into.add(Waiting.at(clock.instant(), challenge)));
  }
}
