package org.connectivecities.portal.me;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.PractitionerApi;
import org.connectivecities.portal.clients.PractitionerApi.Engagement;
import org.connectivecities.portal.papers.Kind;
import org.connectivecities.portal.papers.Press;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** One page for one's superior: what was given to other cities, and what the own city has of it. As a page and as a paper. */
@Controller
class NoteController {

  private static final int MOST = 50;

  private final PractitionerApi practitioners;
  private final ReadOwn read;
  private final KnownTopics topics;
  private final Press press;
  private final WhoActs who;

  NoteController(PractitionerApi practitioners, ReadOwn read, KnownTopics topics, Press press, WhoActs who) {
    this.practitioners = practitioners;
    this.read = read;
    this.topics = topics;
    this.press = press;
    this.who = who;
  }

  @GetMapping("/me/note")
  String show(Speech say, Model model) {
    model.addAllAttributes(note(say));
    model.addAttribute("today", Instant.now());
    return "me/note";
  }

  @GetMapping("/me/note.pdf")
  ResponseEntity<byte[]> pdf(Speech say) {
    return Kind.PDF.file("helping-other-cities", press.print("note", note(say), say));
  }

  private Map<String, Object> note(Speech say) {
    String id = who.practitioner();
    List<Engagement> help =
        Stream.of("completed", "agreed").flatMap(state -> practitioners.engagements(id, state, MOST).items().stream()).toList();
    return Map.of("own", read.profile(id), "help", help, "topics", topics.labels(say.code()));
  }
}
