package org.connectivecities.profile.letter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a letter says, before it is text or HTML.
 *
 * @param paragraphs in their order
 * @param items a list behind them
 */
record Wording(
    String language, String subject, String greeting, List<String> paragraphs, List<Link> items, Link action, String closing, String why,
    Link stop) {

  record Link(String label, String url) {}

  String text() {
    return String.join(
        "\r\n\r\n",
        greeting,
        String.join("\r\n\r\n", paragraphs) + items.stream().map(item -> "\r\n\r\n- " + item.label() + "\r\n  " + item.url()).collect(Collectors.joining()),
        action.label() + ":\r\n" + action.url(),
        closing,
        "--\r\n" + why + "\r\n" + stop.label() + ": " + stop.url());
  }

  /** Without colours of its own: the reader's program has some that suit light and dark. */
  String html() {
    StringBuilder body = new StringBuilder();
    body.append(paragraph(escape(greeting)));
    paragraphs.forEach(one -> body.append(paragraph(escape(one))));
    if (!items.isEmpty()) {
      body.append(items.stream().map(item -> "<li>" + anchor(item) + "</li>").collect(Collectors.joining("", "<ul>", "</ul>\n")));
    }
    body.append(paragraph("<strong>" + anchor(action) + "</strong>"));
    body.append(paragraph(escape(closing)));
    String foot = escape(why) + " " + anchor(stop);
    return """
        <!DOCTYPE html>
        <html lang="%1$s" dir="%2$s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
        <meta name="color-scheme" content="light dark"><title>%3$s</title></head>
        <body style="margin:0;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif"><div dir="%2$s" style="max-width:36rem;margin:auto">
        %4$s<hr>
        <p style="font-size:.875rem">%5$s</p>
        </div></body></html>
        """.formatted(language, language.equals("ar") ? "rtl" : "ltr", escape(subject), body, foot);
  }

  private static String anchor(Link link) {
    return "<a href=\"" + escape(link.url()) + "\">" + escape(link.label()) + "</a>";
  }

  private static String paragraph(String inner) {
    return "<p>" + inner + "</p>\n";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
  }
}
