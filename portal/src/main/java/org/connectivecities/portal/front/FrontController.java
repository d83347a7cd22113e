package org.connectivecities.portal.front;

import org.connectivecities.platform.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Open to everybody. Search box and challenge work while the numbers are away. */
@Controller
class FrontController {

  private final LookAround look;

  FrontController(LookAround look) {
    this.look = look;
  }

  @GetMapping("/")
  String front(Model model) {
    model.addAttribute("front", front());
    model.addAttribute("land", look.land());
    return "front";
  }

  private @Nullable Front front() {
    try {
      return look.front();
    } catch (Unavailable missing) {
      return null;
    }
  }
}
