package org.connectivecities.profile.check;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Rules for texts. What passes is in Unicode normal form C, without surrounding space, with {@code \n} for line
 * ends. Control, direction-override and unpaired surrogate characters are refused: they show other people something
 * else than what is stored.
 */
public final class Texts {

  private static final Pattern HOSTILE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\n\\t]]");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{4,30}");

  private Texts() {}

  /** A text of several lines, at most so many UTF-16 units long. */
  public static Rule<String> prose(int most) {
    return raw -> {
      String text = Normalizer.normalize(raw.strip().replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
      if (text.length() > most) {
        return Verdict.wrong(Flaw.TOO_LONG, text.length(), most);
      }
      return HOSTILE.matcher(text).find()
          ? Verdict.wrong(Flaw.CONTROL_CHARACTER)
          : Verdict.fine(text);
    };
  }

  /** A text of one line. */
  public static Rule<String> line(int most) {
    return prose(most).then(text -> text.indexOf('\n') < 0 && text.indexOf('\t') < 0
        ? Verdict.fine(text)
        : Verdict.wrong(Flaw.SEVERAL_LINES));
  }

  /** A lower-kebab-case word, such as {@code sub-saharan-africa}. */
  public static Rule<String> word() {
    return line(60).then(text -> WORD.matcher(text).matches()
        ? Verdict.fine(text)
        : Verdict.wrong(Flaw.NO_WORD));
  }

  public static Rule<String> id() {
    return raw -> ID.matcher(raw).matches()
        ? Verdict.fine(raw)
        : Verdict.wrong(Flaw.NO_ID);
  }

  /** Kept with a lower-case domain; whether the address exists, only a mail can tell. */
  public static Rule<String> email() {
    return line(254).then(text -> {
      int at = text.lastIndexOf('@');
      return EMAIL.matcher(text).matches()
          ? Verdict.fine(text.substring(0, at) + text.substring(at).toLowerCase(Locale.ROOT))
          : Verdict.wrong(Flaw.NO_EMAIL);
    });
  }

  public static Rule<String> phone() {
    return line(40).then(text ->
        PHONE.matcher(text).matches() ? Verdict.fine(text) : Verdict.wrong(Flaw.NO_PHONE));
  }

  /** Only http and https: other schemes run code or reach into a reader's machine. */
  public static Rule<String> link() {
    return line(500).then(text -> isWebLink(text) ? Verdict.fine(text) : Verdict.wrong(Flaw.NO_LINK));
  }

  private static boolean isWebLink(String text) {
    try {
      URI uri = URI.create(text);
      return uri.getHost() != null && uri.getUserInfo() == null
          && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (IllegalArgumentException notAUri) {
      return false;
    }
  }
}
