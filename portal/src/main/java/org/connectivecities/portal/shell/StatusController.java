package org.connectivecities.portal.shell;

import java.util.List;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.clients.StatusApi;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the platform is, for whoever wonders whether it is them or us. */
@Controller
class StatusController {

  private final StatusApi platform;

  StatusController(StatusApi platform) {
    this.platform = platform;
  }

  @GetMapping("/status")
  String status(Model model) {
    model.addAttribute("status", now());
    return "status";
  }

  private StatusApi.Status now() {
    try {
      return platform.status();
    } catch (Unavailable gateway) {
      return new StatusApi.Status("unavailable", List.of(new StatusApi.Part("gateway", "unavailable")));
    }
  }
}
