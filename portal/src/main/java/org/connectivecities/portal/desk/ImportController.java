package org.connectivecities.portal.desk;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.RosterApi;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A roster is tried first: every row is checked and nothing stored. Then the same file is taken. */
@Controller
class ImportController {

  private static final String ADDRESS = "redirect:/desk/import";

  private final Coordinators coordinators;
  private final RosterApi rosters;

  ImportController(Coordinators coordinators, RosterApi rosters) {
    this.coordinators = coordinators;
    this.rosters = rosters;
  }

  @GetMapping("/desk/import")
  String show(Model model) {
    coordinators.here();
    model.addAttribute("report", model.getAttribute("report"));
    model.addAttribute("fault", model.getAttribute("fault"));
    model.addAttribute("wrong", model.getAttribute("wrong"));
    model.addAttribute("words", model.getAttribute("words"));
    return "desk/import";
  }

  @PostMapping("/desk/import")
  String trial(@RequestParam MultipartFile file, HttpSession session, RedirectAttributes next) throws IOException {
    coordinators.here();
    if (file.isEmpty()) {
      next.addFlashAttribute("fault", "desk.error.file");
      return ADDRESS;
    }
    Optional<Roster> roster = Roster.of(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    if (roster.isEmpty()) {
      next.addFlashAttribute("fault", "desk.error.file.kind");
      return ADDRESS;
    }
    roster.get().keep(session);
    return run(roster.get(), true, session, next);
  }

  @PostMapping("/desk/import/take")
  String take(HttpSession session, RedirectAttributes next) {
    coordinators.here();
    Optional<Roster> roster = Roster.kept(session);
    if (roster.isEmpty()) {
      next.addFlashAttribute("fault", "desk.error.file");
      return ADDRESS;
    }
    return run(roster.get(), false, session, next);
  }

  private String run(Roster roster, boolean dryRun, HttpSession session, RedirectAttributes next) {
    try {
      next.addFlashAttribute("report", rosters.take(roster.type(), dryRun, roster.content()));
      if (!dryRun) {
        Roster.forget(session);
      }
    } catch (Refused refused) {
      Roster.forget(session);
      next.addFlashAttribute("fault", "desk.error.file.unreadable");
      next.addFlashAttribute("wrong", refused.faults());
      next.addFlashAttribute("words", refused.faults().isEmpty() ? refused.detail() : null);
    }
    return ADDRESS;
  }

  /** A roster to begin with: every simple column, and one made-up person. */
  @GetMapping("/desk/import/example.csv")
  ResponseEntity<Resource> example() {
    coordinators.here();
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("example.csv").build().toString())
        .body(new ClassPathResource("roster/example.csv"));
  }
}
