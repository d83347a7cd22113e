package org.connectivecities.gateway.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page at the root: what this is, and where to go on. */
@Controller
class FrontController {

  @GetMapping("/")
  void front(HttpServletResponse response) throws IOException {
    Layout layout = Layout.titled("A city's challenge meets a practitioner who has solved it");
    layout.paragraph("This is the programming interface of Connective Cities. Cities post challenges; coordinators get a shortlist of "
        + "practitioners with reasons; the city chooses, and the practitioner accepts or declines.");
    layout.link("/docs", "The interface", "every call, to read and to try");
    layout.link("/status", "Status", "which parts answer right now");
    layout.link("/problems", "Problems", "what an answer means that is not a success");
    Layout.write(response, 200, layout.html());
  }
}
