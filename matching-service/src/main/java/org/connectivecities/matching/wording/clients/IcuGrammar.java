package org.connectivecities.matching.wording.clients;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.connectivecities.matching.wording.Grammar;

/** The rules of the Unicode CLDR, as ICU has them. */
public final class IcuGrammar implements Grammar {

  @Override
  public String fill(String phrase, Locale reader, Map<String, Object> arguments) {
    return new MessageFormat(phrase, locale(reader)).format(arguments);
  }

  @Override
  public String list(List<String> parts, Locale reader) {
    return ListFormatter.getInstance(locale(reader)).format(parts);
  }

  /** The phrases write their digits as 0 to 9 in every language, so the numbers beside them do, too. */
  private static ULocale locale(Locale reader) {
    return ULocale.forLocale(reader).setKeywordValue("numbers", "latn");
  }
}
