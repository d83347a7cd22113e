package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Lucene's usual reading of English: lower case, stems, without stop words. What is in no English suffers little from it. */
final class PlainWords {

  static final Analyzer ANALYZER = new EnglishAnalyzer();

  private PlainWords() {}

  static List<String> of(String text) {
    var words = new ArrayList<String>();
    try (TokenStream tokens = ANALYZER.tokenStream("text", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return words;
  }
}
