package org.connectivecities.search.recall.storage;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.connectivecities.search.expertsearch.Highlight;
import org.connectivecities.search.indexing.IndexFields;
import org.connectivecities.search.indexing.IndexServer;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.search.recall.RecallIndex;
import org.connectivecities.search.recall.RecallQuery;

/** The place in each passage that the challenge's words hit best. */
final class Snippets {

  private static final int FRAGMENT = 200;

  private final IndexServer<ElasticsearchClient> elastic;
  private final List<String> fields = new ArrayList<>();

  Snippets(IndexServer<ElasticsearchClient> elastic, ContentLanguages languages) {
    this.elastic = elastic;
    languages.codes().forEach(language -> fields.add(IndexFields.TEXT + language));
    fields.add(IndexFields.TEXT + "other");
  }

  Map<RecallIndex.Key, Highlight> of(RecallQuery recall, Collection<RecallIndex.Key> passages) {
    Query marked = words(recall);
    List<String> ids = passages.stream().map(key -> key.expertId() + '~' + key.passageId() + "~0").distinct().toList();
    var response = elastic.call(client -> client.search(search -> search
        .index(elastic.alias())
        .size(ids.size())
        .trackTotalHits(total -> total.enabled(false))
        .source(source -> source.fetch(false))
        .docvalueFields(field -> field.field(IndexFields.ID))
        .docvalueFields(field -> field.field(IndexFields.PASSAGE_ID))
        .query(query -> query.ids(these -> these.values(ids)))
        .highlight(highlight -> {
          fields.forEach(name -> highlight.fields(NamedValue.of(name, HighlightField.of(plain -> plain))));
          return highlight
              .preTags(Highlight.START)
              .postTags(Highlight.END)
              .highlightQuery(marked)
              .fragmentSize(FRAGMENT)
              .numberOfFragments(1)
              .order(HighlighterOrder.Score);
        }), Void.class));
    var snippets = new HashMap<RecallIndex.Key, Highlight>();
    response.hits().hits().forEach(hit -> add(hit, snippets));
    return snippets;
  }

  /** Each word once a field, however many texts say it. */
  private Query words(RecallQuery recall) {
    var wanted = new LinkedHashMap<String, StringBuilder>();
    fields.forEach(name -> wanted.put(name, new StringBuilder()));
    for (RecallQuery.WordedText text : recall.texts()) {
      wanted.values().forEach(all -> all.append(text.text()).append('\n'));
      text.glosses().forEach((language, gloss) -> wanted.get(IndexFields.TEXT + language).append(gloss).append('\n'));
    }
    List<Query> ways =
        wanted.entrySet().stream()
            .map(way -> Query.of(query -> query.match(match -> match.field(way.getKey()).query(way.getValue().toString()))))
            .toList();
    return Query.of(query -> query.bool(any -> any.should(ways)));
  }

  private static void add(Hit<Void> hit, Map<RecallIndex.Key, Highlight> snippets) {
    hit.highlight().forEach((field, fragments) -> {
      String language = field.substring(IndexFields.TEXT.length());
      var key = new RecallIndex.Key(
          Searches.keyword(hit, IndexFields.ID), Searches.keyword(hit, IndexFields.PASSAGE_ID));
      snippets.put(key, Highlight.of(language.equals("other") ? ContentLanguages.UNKNOWN : language, fragments.getFirst()));
    });
  }
}
