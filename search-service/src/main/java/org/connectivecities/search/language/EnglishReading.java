package org.connectivecities.search.language;

import org.connectivecities.vocabulary.glossing.Gloss;
import org.connectivecities.vocabulary.glossing.Glossary;

/**
 * A text as a model that knows only English should see it: word by word in English where enough of the words are known,
 * else as it is, with the known words in front. A model that knows many languages sees every text as it is.
 */
public final class EnglishReading {

  private static final String ENGLISH = "en";
  /** With fewer words known, what the gloss leaves out is the greater loss. */
  private static final double ENOUGH = 0.4;

  private final Glossary glossary;
  private final boolean multilingual;

  public EnglishReading(Glossary glossary, boolean multilingual) {
    this.glossary = glossary;
    this.multilingual = multilingual;
  }

  /** @param language code, or {@link ContentLanguages#UNKNOWN} */
  public String of(String text, String language) {
    if (multilingual || language.equals(ENGLISH) || text.isBlank()) {
      return text;
    }
    Gloss gloss = glossary.gloss(text, language, ENGLISH);
    if (gloss.coverage() == 0) {
      return text;
    }
    return gloss.coverage() >= ENOUGH ? gloss.sentence() : gloss.sentence() + ". " + text;
  }
}
