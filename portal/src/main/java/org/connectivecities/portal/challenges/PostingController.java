package org.connectivecities.portal.challenges;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A challenge is written step by step. The first step is open to everybody. */
@Controller
class PostingController {

  static final String STEPS = "redirect:/challenges/new/";

  private final KnownTopics topics;
  private final StepModels models;
  private final WhoActs who;

  PostingController(KnownTopics topics, StepModels models, WhoActs who) {
    this.topics = topics;
    this.models = models;
    this.who = who;
  }

  @GetMapping("/challenges/new")
  String begin() {
    return STEPS + Step.WORDS.slug();
  }

  @GetMapping("/challenges/new/{slug}")
  String step(@PathVariable String slug, HttpSession session, Speech say, Model model) {
    Step step = Step.at(slug).orElse(Step.WORDS);
    Draft draft = Drafts.of(session);
    if (step != Step.WORDS) {
      who.somebody();
      if (draft.isEmpty()) {
        return STEPS + Step.WORDS.slug();
      }
    }
    // Whoever signs in on the way may turn out to speak for one city.
    return steps().contains(step) ? show(step, draft, Map.of(), say, model) : following(Step.WORDS);
  }

  private String show(Step step, Draft draft, Map<String, String> faults, Speech say, Model model) {
    model.addAttribute("step", step.slug());
    model.addAttribute("steps", steps());
    model.addAttribute("draft", draft);
    model.addAttribute("faults", faults);
    models.fill(step, draft, say, model);
    return "challenges/step";
  }

  private List<Step> steps() {
    return Step.askedOf(who.now().orElse(null));
  }

  /** @param then where to go from here: the next step, check, later, or add (a topic) */
  @PostMapping("/challenges/new/{slug}")
  String answer(
      @PathVariable String slug,
      @RequestParam(defaultValue = "next") String then,
      HttpServletRequest request,
      Speech say,
      Model model) {
    Step step = Step.at(slug).orElse(Step.WORDS);
    Draft draft = Drafts.of(request.getSession()).with(step, given(request, say));
    Drafts.keep(request.getSession(), draft);
    Map<String, String> faults = CheckStep.of(step, draft);
    if (!faults.isEmpty()) {
      return show(step, draft, faults, say, model);
    }
    return switch (then) {
      case "check" -> CheckController.REDIRECT;
      case "later" -> "redirect:/challenges/kept";
      case "add" -> STEPS + step.slug();
      default -> following(step);
    };
  }

  private String following(Step step) {
    List<Step> asked = steps();
    int next = asked.indexOf(step) + 1;
    return next < asked.size() ? STEPS + asked.get(next).slug() : CheckController.REDIRECT;
  }

  /** What the form says; a topic typed as a word counts as its id. */
  private Map<String, List<String>> given(HttpServletRequest request, Speech say) {
    Map<String, List<String>> given =
        request.getParameterMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, field -> new ArrayList<>(List.of(field.getValue()))));
    String word = Objects.requireNonNullElse(request.getParameter("newTopic"), "");
    if (!word.isBlank()) {
      topics.idOf(word, say.code()).ifPresent(id -> given.computeIfAbsent("topics", field -> new ArrayList<>()).add(id));
    }
    return given;
  }

  @GetMapping("/challenges/kept")
  String kept() {
    return "challenges/kept";
  }
}
