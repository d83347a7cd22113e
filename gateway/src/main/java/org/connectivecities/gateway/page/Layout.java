package org.connectivecities.gateway.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** One plain page: no script, light and dark, everything escaped. Parts appear in the order they are added. */
public final class Layout {

  private static final String FRAME =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>%1$s · Connective Cities</title>
      <link rel="stylesheet" href="/assets/gateway.css">
      </head>
      <body>
      <header><a href="/">Connective Cities</a></header>
      <main>
      <h1>%1$s</h1>
      %2$s</main>
      </body>
      </html>
      """;

  private final String title;
  private final StringBuilder parts = new StringBuilder();

  private Layout(String title) {
    this.title = title;
  }

  public static Layout titled(String title) {
    return new Layout(title);
  }

  public Layout note(String text) {
    return add("<p class=\"note\">%s</p>", text);
  }

  public Layout paragraph(String text) {
    return add("<p>%s</p>", text);
  }

  public Layout section(String heading) {
    return add("<h2>%s</h2>", heading);
  }

  public Layout list(List<String> items) {
    parts.append("<ul>\n");
    items.forEach(item -> add("<li>%s</li>", item));
    parts.append("</ul>\n");
    return this;
  }

  public Layout link(String address, String words, String aside) {
    return add("<p><a href=\"%s\">%s</a> <span class=\"note\">%s</span></p>", address, words, aside);
  }

  /** A name with its state: the word says it, the colour only repeats it. */
  public Layout state(String name, boolean good, String word, String aside) {
    return add(
        "<p class=\"state\"><b>%s</b> <span class=\"" + (good ? "good" : "bad") + "\">%s</span> <span class=\"note\">%s</span></p>",
        name, word, aside);
  }

  public String html() {
    return FRAME.formatted(HtmlUtils.htmlEscape(title), parts);
  }

  /** Sends a finished page. */
  public static void write(HttpServletResponse response, int status, String html) throws IOException {
    response.setStatus(status);
    response.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8).toString());
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }

  private Layout add(String pattern, String... texts) {
    Object[] escaped = List.of(texts).stream().map(HtmlUtils::htmlEscape).toArray();
    parts.append(pattern.formatted(escaped)).append('\n');
    return this;
  }
}
