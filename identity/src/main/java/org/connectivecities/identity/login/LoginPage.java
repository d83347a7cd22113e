package org.connectivecities.identity.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** One form, no script. What is wrong is said in words and tied to the fields. */
@Controller
class LoginPage {

  private static final String WRONG =
      "<p id=\"wrong\" class=\"wrong\" role=\"alert\">The name or the password is not right. Nothing else is said, so that nobody learns which accounts exist.</p>";

  private final String page;

  LoginPage() throws IOException {
    page = new ClassPathResource("login.html").getContentAsString(StandardCharsets.UTF_8);
  }

  @GetMapping("/login")
  void show(HttpServletRequest request, HttpServletResponse response, CsrfToken csrf) throws IOException {
    boolean wrong = request.getParameter("error") != null;
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(
        page.replace("{wrong}", wrong ? WRONG : "")
            .replace("{described}", wrong ? " aria-describedby=\"wrong\" aria-invalid=\"true\"" : "")
            .replace("{csrf}", HtmlUtils.htmlEscape(csrf.getToken()))
            .getBytes(StandardCharsets.UTF_8));
  }
}
