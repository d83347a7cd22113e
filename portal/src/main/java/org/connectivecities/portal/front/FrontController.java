package org.connectivecities.portal.front;

import java.util.function.Supplier;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.places.KnownTopics;
import org.connectivecities.portal.shell.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Open to everybody. Search box and challenge work while the numbers are away. */
@Controller
class FrontController {

  private final LookAround look;
  private final KnownTopics topics;

  FrontController(LookAround look, KnownTopics topics) {
    this.look = look;
    this.topics = topics;
  }

  @GetMapping("/")
  String front(Speech say, Model model) {
    model.addAttribute("front", known(look::front));
    model.addAttribute("topics", known(() -> topics.labels(say.code())));
    model.addAttribute("land", look.land());
    return "front";
  }

  private static <T> @Nullable T known(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (Unavailable missing) {
      return null;
    }
  }
}
