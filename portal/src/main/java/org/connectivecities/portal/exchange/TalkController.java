package org.connectivecities.portal.exchange;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.connectivecities.portal.papers.CalendarEntry;
import org.connectivecities.portal.papers.Kind;
import org.connectivecities.portal.places.Zones;
import org.connectivecities.portal.shell.Speech;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The first talk, in both time zones and for both calendars. Everything is in the address; nothing is kept. */
@Controller
class TalkController {

  private final ReadSides read;
  private final InstantSource clock = InstantSource.system();

  TalkController(ReadSides read) {
    this.read = read;
  }

  @GetMapping("/engagements/{id}/talk")
  String show(@PathVariable String id, @ModelAttribute("typed") Talk typed, Speech say, Model model) {
    Sides sides = read.of(id);
    Talk talk = typed.isTyped() ? typed : sides.unsaid();
    Map<String, String> faults = typed.isTyped() ? talk.faults(clock.instant()) : Map.of();
    model.addAttribute("it", sides);
    model.addAttribute("talk", talk);
    model.addAttribute("faults", faults);
    model.addAttribute("zones", Zones.ALL);
    model.addAttribute("start", faults.isEmpty() ? talk.start().orElse(null) : null);
    return "exchange/talk";
  }

  @GetMapping("/engagements/{id}/talk.ics")
  ResponseEntity<byte[]> file(@PathVariable String id, @ModelAttribute("typed") Talk talk, Speech say) {
    Sides sides = read.of(id);
    Instant now = clock.instant();
    if (!talk.faults(now).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Instant start = talk.start().orElseThrow();
    String text = String.join("\n", sides.title(say), say.moment(start, talk.here()), say.moment(start, talk.there()));
    String title = say.text("talk.entry", sides.city(say), sides.expert().name());
    return Kind.ICS.file("first-talk", new CalendarEntry("talk-" + id, title, text, start, talk.length().orElseThrow()).ics(now));
  }
}
