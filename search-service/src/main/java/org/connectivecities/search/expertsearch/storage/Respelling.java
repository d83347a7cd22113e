package org.connectivecities.search.expertsearch.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch.core.search.Suggestion;
import co.elastic.clients.elasticsearch.core.search.TermSuggest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexServer;

/** Replaces words that no profile has by the nearest that one has. The field holds only people who agreed to be found. */
final class Respelling {

  private static final String NAME = "spelling";
  private static final int LAST_RESORT = 4;

  private final IndexServer<ElasticsearchClient> elastic;

  Respelling(IndexServer<ElasticsearchClient> elastic) {
    this.elastic = elastic;
  }

  Optional<String> of(String text, Audience audience) {
    String fields = audience == Audience.MEMBERS ? IndexFields.ALL : IndexFields.OPEN;
    var response = elastic.call(client -> client.search(search -> search
        .index(elastic.alias())
        .size(0)
        .suggest(suggest -> suggest.suggesters(NAME, suggester -> suggester
            .text(text)
            .term(term -> term
                .field(fields + "folded")
                .suggestMode(SuggestMode.Missing)
                .minWordLength(LAST_RESORT)
                .prefixLength(1)
                .size(1)))), Void.class));
    List<Suggestion<Void>> found = response.suggest().getOrDefault(NAME, List.of());
    String respelt = replaced(text, found.stream().map(Suggestion::term).toList());
    return respelt.equals(text) ? Optional.empty() : Optional.of(respelt);
  }

  private static String replaced(String text, List<TermSuggest> words) {
    var result = new StringBuilder(text);
    var shift = new AtomicInteger();
    for (TermSuggest word : words) {
      word.options().stream().findFirst().ifPresent(option -> {
        int start = word.offset() + shift.get();
        result.replace(start, start + word.length(), option.text());
        shift.addAndGet(option.text().length() - word.length());
      });
    }
    return result.toString();
  }
}
