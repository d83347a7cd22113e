package org.connectivecities.search.expertsearch;

import java.util.regex.Pattern;

/**
 * A piece of a profile's text with the words that were looked for marked.
 *
 * @param language code of the text's language, {@code und} where unknown
 * @param html escaped; the only element is {@code <mark>}
 */
public record Highlight(String language, String html) {

  /** Private-use characters that stand for the marks until the text is escaped; nobody types them. */
  public static final String START = "\uE000";
  public static final String END = "\uE001";

  private static final Pattern NEVER_CLOSED = Pattern.compile("<mark>(?![^<]*</mark>)");

  /** @param marked plain text with {@link #START} and {@link #END} around the words */
  public static Highlight of(String language, String marked) {
    String html =
        marked
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;")
            .replace(START, "<mark>")
            .replace(END, "</mark>");
    return new Highlight(language, NEVER_CLOSED.matcher(html).replaceAll(""));
  }
}
