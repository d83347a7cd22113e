package org.connectivecities.gateway.status;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.connectivecities.gateway.page.Layout;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The report itself succeeds with 200 however bad its news; a monitor that wants a colour reads {@code state}. */
@Controller
class StatusController {

  private final CheckServices check;

  StatusController(CheckServices check) {
    this.check = check;
  }

  /** The worst state of any service, and each one. */
  record Report(String state, List<ServiceStatus> services) {}

  @GetMapping(path = "/status", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Report report() {
    List<ServiceStatus> services = check.now();
    return new Report(worst(services), services);
  }

  @GetMapping(path = "/status", produces = MediaType.TEXT_HTML_VALUE)
  void page(HttpServletResponse response) throws IOException {
    List<ServiceStatus> services = check.now();
    Layout layout = Layout.titled("Status: " + worst(services));
    services.forEach(service -> layout.state(service.name(), service.isAvailable(), service.state(), service.detail()));
    Layout.write(response, 200, layout.html());
  }

  private static String worst(List<ServiceStatus> services) {
    List<String> states = services.stream().map(ServiceStatus::state).toList();
    return states.contains("unavailable") ? "unavailable" : states.contains("impaired") ? "impaired" : "available";
  }
}
