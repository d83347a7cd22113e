package org.connectivecities.portal.me;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.PractitionerApi;
import org.connectivecities.portal.clients.PractitionerApi.Engagement;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One page for one's superior: what was given to other cities, and what the own city has of it. Made to be printed. */
@Controller
class NoteController {

  private static final int MOST = 50;

  private final PractitionerApi practitioners;
  private final ReadOwn read;
  private final KnownTopics topics;
  private final WhoActs who;

  NoteController(PractitionerApi practitioners, ReadOwn read, KnownTopics topics, WhoActs who) {
    this.practitioners = practitioners;
    this.read = read;
    this.topics = topics;
    this.who = who;
  }

  @GetMapping("/me/note")
  String note(Speech say, Model model) {
    String id = who.practitioner();
    List<Engagement> help =
        Stream.of("completed", "agreed").flatMap(state -> practitioners.engagements(id, state, MOST).items().stream()).toList();
    model.addAttribute("own", read.profile(id));
    model.addAttribute("help", help);
    model.addAttribute("topics", topics.labels(say.code()));
    model.addAttribute("today", Instant.now());
    return "me/note";
  }
}
