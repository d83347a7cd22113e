package org.connectivecities.portal.shell;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of Bootstrap's 230 kB the rules that our pages can meet, and our theme after them. A rule stays where every class its
 * selector names is used in a template; a custom property where something that stays reads it.
 */
final class Stylesheet {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");
  private static final Pattern READS = Pattern.compile("var\\((--[\\w-]+)");
  private static final Pattern DECLARED = Pattern.compile("(--bs-[\\w-]+):[^;{}]*(;|(?=}))");
  private static final Set<String> NEVER = Set.of("@keyframes", "@-webkit-keyframes");

  private final Set<String> used;
  private final StringBuilder out = new StringBuilder();

  private Stylesheet(Set<String> used) {
    this.used = used;
  }

  /** @param classNames every class name of every template, separated by blanks */
  static String of(String bootstrap, String theme, String classNames) {
    var sheet = new Stylesheet(Set.of(Arrays.stream(classNames.split("\\s+")).distinct().toArray(String[]::new)));
    sheet.keep(COMMENT.matcher(bootstrap).replaceAll(""), sheet.out);
    return withoutUnread(sheet.out.toString(), theme) + minified(theme);
  }

  private void keep(String css, StringBuilder into) {
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      if (open < 0) {
        return;
      }
      int close = closing(css, open);
      rule(css.substring(at, open).strip(), css.substring(open + 1, close), into);
      at = close + 1;
    }
  }

  private static int closing(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      depth += css.charAt(i) == '{' ? 1 : css.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a rule does not end: " + css.substring(open, Math.min(css.length(), open + 40)));
  }

  private void rule(String head, String body, StringBuilder into) {
    if (NEVER.stream().anyMatch(head::startsWith)) {
      return;
    }
    if (head.startsWith("@media") || head.startsWith("@supports")) {
      var inner = new StringBuilder();
      keep(body, inner);
      write(head, inner.toString(), into);
    } else {
      List<String> kept = selectors(head).stream().filter(this::canMatch).toList();
      write(String.join(",", kept), body, into);
    }
  }

  private static void write(String head, String body, StringBuilder into) {
    if (!head.isEmpty() && !body.isEmpty()) {
      into.append(head).append('{').append(body).append('}');
    }
  }

  /** Commas inside brackets belong to one selector. */
  private static List<String> selectors(String head) {
    return Arrays.stream(head.split(",(?![^(\\[]*[)\\]])")).map(String::strip).toList();
  }

  private boolean canMatch(String selector) {
    return !selector.contains("data-bs-theme")
        && CLASS.matcher(selector).results().map(found -> found.group(1)).allMatch(used::contains);
  }

  private static String withoutUnread(String css, String theme) {
    String before = css;
    while (true) {
      Set<String> read = new HashSet<>(reads(before));
      read.addAll(reads(theme));
      String after =
          DECLARED.matcher(before).replaceAll(found -> read.contains(found.group(1)) ? java.util.regex.Matcher.quoteReplacement(found.group()) : "");
      if (after.length() == before.length()) {
        return after;
      }
      before = after;
    }
  }

  private static Set<String> reads(String css) {
    return READS.matcher(css).results().map((MatchResult found) -> found.group(1)).collect(Collectors.toSet());
  }

  private static String minified(String css) {
    return COMMENT.matcher(css).replaceAll("").replaceAll("\\s+", " ").replaceAll(" ?([{};,]) ?", "$1").replaceAll(": ", ":").strip();
  }
}
