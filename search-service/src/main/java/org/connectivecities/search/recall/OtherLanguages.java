package org.connectivecities.search.recall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.vocabulary.glossing.Glossary;

/** The words of a challenge in the languages that it is not written in, so that it finds practices written in those. */
final class OtherLanguages {

  /** Words a language; each costs time in the index. */
  private static final int MOST = 40;

  private final Glossary glossary;
  private final ContentLanguages languages;

  OtherLanguages(Glossary glossary, ContentLanguages languages) {
    this.glossary = glossary;
    this.languages = languages;
  }

  /** By language code; a language for which nothing is known is missing. */
  Map<String, String> of(String text, String language) {
    var glosses = new LinkedHashMap<String, String>();
    for (String other : languages.codes()) {
      List<String> terms = other.equals(language) ? List.of() : glossary.gloss(text, language, other).terms(MOST);
      if (!terms.isEmpty()) {
        glosses.put(other, String.join(" ", terms));
      }
    }
    return glosses;
  }
}
