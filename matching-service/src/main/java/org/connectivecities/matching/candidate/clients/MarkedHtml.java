package org.connectivecities.matching.candidate.clients;

import java.util.ArrayList;
import org.connectivecities.matching.candidate.Excerpt;
import org.connectivecities.matching.candidate.Excerpt.Mark;
import org.springframework.web.util.HtmlUtils;

/** Reads what the search service marks: evidence is text and places, whoever shows it escapes it in their own way. */
final class MarkedHtml {

  private static final String START = "<mark>";
  private static final String END = "</mark>";

  private MarkedHtml() {}

  /** @param html escaped, with {@code <mark>} around words; a mark that is not closed ends with the text */
  static Excerpt read(String html) {
    var text = new StringBuilder();
    var marks = new ArrayList<Mark>();
    String[] parts = html.split(START, -1);
    text.append(plain(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      int closes = parts[i].indexOf(END);
      int start = text.length();
      text.append(plain(closes < 0 ? parts[i] : parts[i].substring(0, closes)));
      marks.add(new Mark(start, text.length()));
      text.append(closes < 0 ? "" : plain(parts[i].substring(closes + END.length())));
    }
    return Excerpt.marked(text.toString(), marks);
  }

  private static String plain(String html) {
    return HtmlUtils.htmlUnescape(html.replace(END, ""));
  }
}
