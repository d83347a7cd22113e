package org.connectivecities.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.connectivecities.platform.Namespace;
import org.connectivecities.search.embedding.Chunks;
import org.connectivecities.search.embedding.Embedder;
import org.connectivecities.search.embedding.TextHash;
import org.connectivecities.search.expertsearch.ExpertSearch;
import org.connectivecities.search.expertsearch.FacetLabels;
import org.connectivecities.search.expertsearch.SearchExperts;
import org.connectivecities.search.expertsearch.SuggestCompletions;
import org.connectivecities.search.indexing.AddVectors;
import org.connectivecities.search.indexing.ApplyChanges;
import org.connectivecities.search.indexing.DescribeExpert;
import org.connectivecities.search.indexing.IndexGenerations;
import org.connectivecities.search.indexing.IndexServer;
import org.connectivecities.search.indexing.IndexedPassage;
import org.connectivecities.search.indexing.KeepIndex;
import org.connectivecities.search.indexing.RebuildIndex;
import org.connectivecities.search.indexing.Rebuilds;
import org.connectivecities.search.indexing.Regions;
import org.connectivecities.search.indexing.ReplayProfiles;
import org.connectivecities.search.indexing.Rush;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.search.language.EnglishReading;
import org.connectivecities.search.recall.FindCandidates;
import org.connectivecities.search.recall.RecallIndex;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.glossing.BilingualDictionary;
import org.connectivecities.vocabulary.glossing.Glossary;
import org.connectivecities.vocabulary.glossing.TopicFinder;
import org.connectivecities.vocabulary.tagging.TopicTagger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the plain classes of the domain together. */
@Configuration
@EnableScheduling
class SearchConfiguration {

  @Bean
  IndexServer<ElasticsearchClient> indexServer(ElasticsearchClient client, Namespace namespace) {
    return new IndexServer<>(client, namespace::dashed, new IndexTrouble());
  }

  @Bean
  Vocabulary vocabulary() {
    return Vocabulary.load();
  }

  @Bean
  ContentLanguages contentLanguages() {
    return ContentLanguages.load();
  }

  @Bean
  Glossary glossary(Vocabulary vocabulary, @Value("${cc.search.dictionaries:}") String folder) {
    return new Glossary(vocabulary, folder.isBlank() ? List.of() : BilingualDictionary.in(Path.of(folder)));
  }

  @Bean
  EnglishReading englishReading(Glossary glossary, Optional<Embedder> embedder) {
    return new EnglishReading(glossary, embedder.map(Embedder::multilingual).orElse(false));
  }

  @Bean
  Regions regions() {
    return new Regions();
  }

  @Bean
  DescribeExpert describeExpert(
      Vocabulary vocabulary,
      ContentLanguages languages,
      Regions regions,
      Glossary glossary,
      EnglishReading reading,
      Optional<Embedder> embedder) {
    var topics = new TopicFinder(vocabulary, new TopicTagger(vocabulary), glossary);
    return new DescribeExpert(vocabulary, topics, languages, regions, cut(reading, embedder));
  }

  private static DescribeExpert.Cut cut(EnglishReading reading, Optional<Embedder> embedder) {
    return embedder
        .<DescribeExpert.Cut>map(model -> {
          var chunks = new Chunks(model::sees);
          return (title, text, language) ->
              chunks.of(reading.of(title, language), reading.of(text, language)).stream()
                  .map(piece -> new IndexedPassage.Chunk(piece, TextHash.of(model.model(), piece)))
                  .toList();
        })
        .orElse((title, text, language) -> List.of());
  }

  @Bean
  ApplyChanges applyChanges(DescribeExpert describe) {
    return new ApplyChanges(describe);
  }

  @Bean
  Rush rush(InstantSource clock) {
    return new Rush(clock);
  }

  @Bean
  AddVectors addVectors(Optional<Embedder> embedder) {
    return new AddVectors(embedder.orElse(null));
  }

  @Bean
  RebuildIndex rebuildIndex(
      IndexGenerations generations,
      ReplayProfiles profiles,
      ApplyChanges changes,
      AddVectors vectors,
      Rebuilds rebuilds,
      InstantSource clock) {
    Executor background = work -> Thread.ofVirtual().name("rebuild").start(work);
    return new RebuildIndex(generations, profiles, changes, vectors, rebuilds, clock, background);
  }

  @Bean
  KeepIndex keepIndex(IndexGenerations generations, RebuildIndex rebuild) {
    return new KeepIndex(generations, rebuild);
  }

  @Bean
  SearchExperts searchExperts(ExpertSearch search, Vocabulary vocabulary) {
    return new SearchExperts(search, new FacetLabels(vocabulary));
  }

  @Bean
  SuggestCompletions suggestCompletions(ExpertSearch search, Vocabulary vocabulary) {
    return new SuggestCompletions(search, vocabulary);
  }

  @Bean
  FindCandidates findCandidates(
      RecallIndex index,
      Vocabulary vocabulary,
      ContentLanguages languages,
      Glossary glossary,
      EnglishReading reading,
      Optional<Embedder> embedder) {
    return new FindCandidates(index, vocabulary, languages, glossary, reading, embedder.orElse(null));
  }
}
