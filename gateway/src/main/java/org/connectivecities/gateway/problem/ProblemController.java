package org.connectivecities.gateway.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.connectivecities.gateway.page.Layout;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The pages that the {@code type} of every problem points to, and the list of them for people and for tests. */
@Controller
class ProblemController {

  private final ProblemPages pages;

  ProblemController(ProblemPages pages) {
    this.pages = pages;
  }

  /** One kind in the machine-readable list. */
  record Listed(String slug, String title, int status, String type) {}

  /** The machine-readable list. */
  record Listing(List<Listed> items) {}

  @GetMapping(path = "/problems", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Listing list() {
    return new Listing(
        pages.pages().entrySet().stream()
            .map(entry -> new Listed(entry.getKey(), entry.getValue().title(), entry.getValue().status(), "/problems/" + entry.getKey()))
            .toList());
  }

  @GetMapping(path = "/problems", produces = MediaType.TEXT_HTML_VALUE)
  void listPage(HttpServletResponse response) throws IOException {
    Layout layout = Layout.titled("What can go wrong");
    layout.paragraph("Every answer that is not a success names one of these as its type.");
    pages.pages().forEach((slug, page) -> layout.link("/problems/" + slug, page.title(), "status " + page.status() + ", " + slug));
    Layout.write(response, 200, layout.html());
  }

  @GetMapping("/problems/{slug}")
  void page(@PathVariable String slug, HttpServletResponse response) throws IOException {
    if (pages.find(slug).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Layout.write(response, 200, html(slug));
  }

  String html(String slug) {
    ProblemPage page = pages.get(slug);
    Layout layout = Layout.titled(page.title());
    layout.note("Problem " + slug + ", status " + page.status());
    layout.section("What happened").paragraph(page.happened());
    layout.section("What is kept").paragraph(page.kept());
    layout.section("What to do").list(page.todo());
    layout.link("/problems", "All kinds of problems", "");
    return layout.html();
  }
}
