package org.connectivecities.portal.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.connectivecities.platform.problem.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinators' first page: what waits, and for how long still. */
@Controller
class QueueController {

  private final Coordinators coordinators;
  private final ReadQueue queue;

  QueueController(Coordinators coordinators, ReadQueue queue) {
    this.coordinators = coordinators;
    this.queue = queue;
  }

  @GetMapping("/desk")
  String show(
      @RequestParam(required = false) @Nullable String waits,
      @RequestParam(required = false) @Nullable String region,
      HttpServletResponse response,
      Model model) {
    coordinators.here();
    try {
      model.addAttribute("queue", queue.read(new Queue.Wished(waits, region)));
    } catch (Unavailable missing) {
      // The rest of the desk may work: the page stays, and says what it does not know.
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
    return "desk/queue";
  }
}
