package org.connectivecities.portal.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what was sent, and sends it only when the person says so: a foreign page's form stops here too. */
@Controller
class SessionEndedController {

  record Answer(String name, String value) {}

  @RequestMapping(SessionEnded.PATH)
  String show(HttpServletRequest request, HttpServletResponse response, Model model) {
    List<Answer> answers = new ArrayList<>();
    request.getParameterMap().forEach((name, values) -> {
      if (!name.equals("_csrf")) {
        List.of(values).forEach(value -> answers.add(new Answer(name, value)));
      }
    });
    Object sentTo = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    model.addAttribute("sentTo", Objects.requireNonNullElse(sentTo, "/"));
    model.addAttribute("answers", answers);
    return "session-ended";
  }
}
