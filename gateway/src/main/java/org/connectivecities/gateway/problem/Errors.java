package org.connectivecities.gateway.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.connectivecities.gateway.page.Layout;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Whatever ends in a bare error status: a problem for programs, its page for people. Nothing of an exception is told. */
@Controller
@RequestMapping("${spring.web.error.path:/error}")
class Errors implements ErrorController {

  private final Problems problems;
  private final ProblemPages pages;
  private final ProblemController controller;

  Errors(Problems problems, ProblemPages pages, ProblemController controller) {
    this.problems = problems;
    this.pages = pages;
    this.controller = controller;
  }

  @RequestMapping
  void problem(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return; // Part of another answer is with the caller: nothing may be put behind it.
    }
    String slug = slug(request);
    problems.write(request, response, slug, pages.get(slug).happened());
  }

  @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
  void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    String slug = slug(request);
    Layout.write(response, pages.get(slug).status(), controller.html(slug));
  }

  private String slug(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? pages.slugOf(status) : "not-found";
  }
}
