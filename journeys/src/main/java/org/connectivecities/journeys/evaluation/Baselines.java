package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The whole engine beside what anybody could put up in a day: plain BM25 and TF-IDF over the same texts, and the model alone. */
final class Baselines {

  private final RankedSet set;
  private final Pipeline whole;

  Baselines(RankedSet set, Pipeline whole) {
    this.set = set;
    this.whole = whole;
  }

  /** In Markdown. */
  String table() throws IOException, InterruptedException {
    List<Ranking> rankings = set.rankings(whole);
    Map<String, String> languages = rankings.stream().collect(Collectors.toMap(Ranking::challengeId, Ranking::language));
    var table = new Comparison("whole engine", rankings, set.judgements());
    plain(table, "whole profiles", PlainText.ofProfiles(set.ids(), set::named), languages);
    plain(table, "best passage", PlainText.ofPassages(set.ids(), set::named), languages);
    table.beside("the model alone (best three passages)", set.rankings(whole.textsOnly().means("meaning")));
    return table.markdown();
  }

  private void plain(Comparison table, String of, PlainText texts, Map<String, String> languages) throws IOException {
    try (var bm25 = new Bm25(texts.documents())) {
      table.beside("BM25, " + of, texts.rankings(set.challenges(), bm25, languages));
    }
    table.beside("TF-IDF, cosine, " + of, texts.rankings(set.challenges(), new TfIdf(texts.documents()), languages));
  }
}
