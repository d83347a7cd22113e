package org.connectivecities.platform;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds e-mail addresses and telephone numbers in what people write to one another, also spelt out as in {@code anna (at) example
 * (dot) org}. Who writes one into a form is asked to leave it out until both sides have agreed; nothing is taken out behind anybody's
 * back. It is no proof against tricks: whoever wants to be reached finds a way. Figures that are no numbers of anybody, such as
 * amounts, dates and years, are left alone.
 */
public final class ContactDetails {

  /** Bounded, as everything here: a text of any length is looked through once. */
  private static final String WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}_%+-]|\\.(?=[\\p{L}\\p{N}])){0,63}";

  private static final String LABEL = "[\\p{L}\\p{N}-]{1,63}";
  private static final String LAST = "\\p{L}[\\p{L}\\p{N}-]{0,62}";
  private static final String OPEN = "\\s{0,3}[(\\[{<]\\s?";
  private static final String CLOSE = "\\s?[)\\]}>]\\s{0,3}";
  private static final String DOT =
      "(?:\\.|" + OPEN + "(?:dot|punkt|point|punto|ponto|\\.)" + CLOSE + "|\\s{1,3}(?:dot|punkt|punto|ponto)\\s{1,3})";

  private static final List<Pattern> MAILS = List.of(
      mail("\\s?@\\s?", DOT),
      mail(OPEN + "(?:at|ät|arroba|arobase|@)" + CLOSE, DOT),
      mail("\\s{1,3}at\\s{1,3}", "\\s{1,3}(?:dot|punkt)\\s{1,3}"),
      mail("\\s{1,3}arroba\\s{1,3}", "(?:\\.|\\s{1,3}(?:dot|punto|ponto)\\s{1,3})"),
      mail("\\s{1,3}arobase\\s{1,3}", "(?:\\.|\\s{1,3}(?:dot|point)\\s{1,3})"));

  private static Pattern mail(String at, String dot) {
    String domain = LABEL + "(?:" + dot + LABEL + "){0,8}" + dot + LAST;
    return Pattern.compile(WORD + at + domain, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static final String FIGURES = "\\d(?:[\\s().\\-\\u2010-\\u2015/]{0,4}\\d){1,40}+";

  /** From the plus or the zero with which only a number to be dialled begins. */
  private static final Pattern DIALLED = Pattern.compile("(?<![\\p{L}\\p{N}_/.,-])(?:\\+\\s?|\\(?0)" + FIGURES + "(?!\\p{L})");

  /** After a word that says what the figures are. */
  private static final Pattern NAMED = Pattern.compile(
      "(?<!\\p{L})(?:tel|telephone|phone|t[ée]l[ée]phone|telefon|tel[ée]fono|telefone|whats\\s?app|fax|mobile?|handy|celular|m[óo]vil|هاتف|جوال|واتساب)"
          + "[\\s.:(]{1,4}(" + FIGURES + ")",
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int FEWEST_ABROAD = 8;
  private static final int FEWEST_AT_HOME = 9;
  private static final int FEWEST_NAMED = 7;
  private static final int MOST = 16;

  private static final String DATE = "(?:\\d{1,2}[./-])?\\d{1,2}[./-](?:19|20)\\d{2}";

  /** No day begins with one. */
  private static final String NO_PLUS = "(?<!\\+\\s?)";

  private static final String COUNTED_BY = "\\s?(?:[%€$£¥₹]|(?-i:[A-Z]{3})\\b|euro|dollar|million|people|inhabitants|households)";

  /** What looks like a number to be dialled and is none: dates, hours, amounts, fractions, numbers of books and papers, links. */
  private static final List<Pattern> OTHER = List.of(
      Pattern.compile(NO_PLUS + "(?<!\\d[./-])(?<!\\d)" + DATE + "(?:[-\\u2013]" + DATE + ")?(?![./-]?\\d)"),
      Pattern.compile(NO_PLUS + "(?<!\\d[./-])(?<!\\d)\\d{1,2}([./-])\\d{1,2}\\1\\d{2}(?!\\d)(?![./-]\\d)"),
      Pattern.compile("(?<![\\d.])\\d{1,2}[.:]\\d{2}\\s?[-\\u2013]\\s?\\d{1,2}[.:]\\d{2}(?![\\d.])"),
      Pattern.compile("(?<![\\d.,])0[.,]\\d{1,40}(?![\\d.,])"),
      Pattern.compile("(?i)\\b(?:isbn|issn|doi)[:\\s]{0,3}[\\dx./-]{1,60}"),
      Pattern.compile("(?<![\\d+.,])(?<!\\+\\s)[1-9]\\d{0,2}([ .])\\d{3}(?:\\1\\d{3}){0,4}(?=" + COUNTED_BY + ")", Pattern.CASE_INSENSITIVE),
      Pattern.compile("https?://\\S{1,400}"));

  private static final Pattern THOUSANDS = Pattern.compile("\\+?\\s?[1-9]\\d{0,2}([ .])\\d{3}(?:\\1\\d{3}){0,4}");

  /** Ten figures and more in threes are sooner dialled than counted. */
  private static final int COUNTED = 10;

  private static final Pattern UNIT = Pattern.compile(COUNTED_BY, Pattern.CASE_INSENSITIVE);

  private ContactDetails() {}

  /** What a form says of a field in which there are some. */
  public static String refusal(String readers) {
    return "must not hold an e-mail address or a telephone number: " + readers
        + " would read it before both sides have agreed. Leave it out; the platform passes contact data on then";
  }

  public static boolean in(@Nullable String text) {
    if (text == null) {
      return false;
    }
    String plain = inAsciiDigits(Normalizer.normalize(text, Normalizer.Form.NFKC));
    return MAILS.stream().anyMatch(mail -> mail.matcher(plain).find()) || numberIn(withoutOther(plain));
  }

  private static String inAsciiDigits(String text) {
    var plain = new StringBuilder();
    text.codePoints().forEach(c -> plain.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return plain.toString();
  }

  private static String withoutOther(String text) {
    String rest = text;
    for (Pattern other : OTHER) {
      rest = other.matcher(rest).replaceAll(";");
    }
    return rest;
  }

  private static boolean numberIn(String text) {
    Matcher dialled = DIALLED.matcher(text);
    while (dialled.find()) {
      boolean abroad = dialled.group().startsWith("+");
      if (isDialled(dialled.group(), abroad ? FEWEST_ABROAD : FEWEST_AT_HOME) && !isCounted(dialled.group(), text.substring(dialled.end()))) {
        return true;
      }
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      if (isDialled(named.group(1), FEWEST_NAMED) && !isCounted(named.group(1), text.substring(named.end()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDialled(String figures, int fewest) {
    long digits = digits(figures);
    return digits >= fewest && digits <= MOST;
  }

  /** An amount: in threes, and short, or followed by what it counts. */
  private static boolean isCounted(String figures, String behind) {
    Matcher thousands = THOUSANDS.matcher(figures);
    return thousands.matches()
        && (thousands.group(1).equals(".") || digits(figures) < COUNTED || UNIT.matcher(behind).lookingAt());
  }

  private static long digits(String figures) {
    return figures.chars().filter(Character::isDigit).count();
  }
}
