package org.connectivecities.portal.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.connectivecities.platform.calendar.CalendarEntry;
import org.connectivecities.portal.clients.PractitionerApi;
import org.connectivecities.portal.clients.PractitionerApi.Session;
import org.connectivecities.portal.clients.PractitionerApi.Time;
import org.connectivecities.portal.clients.Refused;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When both sides meet: one looks at a time in both zones and proposes it, the other agrees. */
@Controller
class TalkController {

  private final ReadSides read;
  private final PractitionerApi engagements;
  private final InstantSource clock = InstantSource.system();

  TalkController(ReadSides read, PractitionerApi engagements) {
    this.read = read;
    this.engagements = engagements;
  }

  @GetMapping("/engagements/{id}/talk")
  String show(@PathVariable String id, @ModelAttribute("typed") Talk typed, Model model) {
    Sides sides = read.of(id);
    Talk talk = typed.isTyped() ? typed : sides.unsaid();
    return show(sides, talk, typed.isTyped() ? talk.faults(clock.instant()) : Map.of(), model);
  }

  private static String show(Sides sides, Talk talk, Map<String, String> faults, Model model) {
    model.addAttribute("it", sides);
    model.addAttribute("talk", talk);
    model.addAttribute("faults", faults);
    model.addAttribute("zones", Zones.ALL);
    model.addAttribute("start", faults.isEmpty() ? talk.start().orElse(null) : null);
    return "exchange/talk";
  }

  @PostMapping("/engagements/{id}/talk")
  String propose(@PathVariable String id, @ModelAttribute("typed") Talk talk, Model model, RedirectAttributes next) {
    Sides sides = read.of(id);
    Map<String, String> faults = talk.faults(clock.instant());
    if (!faults.isEmpty()) {
      return show(sides, talk, faults, model);
    }
    engagements.propose(id, sides.time(talk));
    return told("toast.talk.proposed", id, next);
  }

  /** @param start of the time that was shown: where another one stands there meanwhile, people look again */
  @PostMapping("/engagements/{id}/talk/agree")
  String agree(@PathVariable String id, @RequestParam Instant start, RedirectAttributes next) {
    read.of(id);
    try {
      engagements.agree(id, new PractitionerApi.Agreed(start));
    } catch (Refused refused) {
      if (!refused.isConflict()) {
        throw refused;
      }
      return told("toast.talk.changed", id, next);
    }
    return told("toast.talk.agreed", id, next);
  }

  @PostMapping("/engagements/{id}/talk/cancel")
  String cancel(@PathVariable String id, RedirectAttributes next) {
    read.of(id);
    engagements.cancelSession(id);
    return told("toast.talk.cancelled", id, next);
  }

  private static String told(String toast, String id, RedirectAttributes next) {
    next.addFlashAttribute("toast", toast);
    return "redirect:/engagements/" + id + "/talk";
  }

  /** The same entry as in the letters: whoever has both has it once. */
  @GetMapping("/engagements/{id}/talk.ics")
  ResponseEntity<byte[]> file(@PathVariable String id, Speech say) {
    Sides sides = read.of(id);
    Session session = sides.session();
    Time time = session.agreed();
    Integer sequence = session.sequence();
    if (time == null || sequence == null) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String text = String.join(
        "\n", sides.title(say), say.moment(time.start(), time.zoneOf(sides.ofPeer())), say.moment(time.start(), time.zoneOf(!sides.ofPeer())));
    String title = say.text("talk.entry", sides.city(say), sides.peer(say));
    var entry = new CalendarEntry("talk-" + id, sequence, title, text, time.start(), Duration.ofMinutes(time.minutes()), false);
    return Kind.ICS.file("session", entry.ics(clock.instant()));
  }
}
