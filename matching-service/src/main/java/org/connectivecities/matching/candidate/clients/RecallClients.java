package org.connectivecities.matching.candidate.clients;

import java.time.Duration;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.FindCandidates;
import org.connectivecities.matching.candidate.WeighPassages;
import org.connectivecities.platform.http.ResilientClients;
import org.connectivecities.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where candidates are looked for. */
@Configuration(proxyBeanMethods = false)
class RecallClients {

  /** One index for both uses. */
  @Bean
  PassageIndex passageIndex(Candidates candidates) {
    return new PassageIndex(candidates);
  }

  @Bean
  WeighPassages weighPassages(PassageIndex index, Vocabulary vocabulary) {
    return new LocalRecall(index, vocabulary)::weigh;
  }

  @Bean
  FindCandidates findCandidates(
      ResilientClients clients,
      PassageIndex index,
      Vocabulary vocabulary,
      @Value("${matching.search.url}") String url,
      @Value("${matching.search.time-limit}") Duration limit) {
    CandidateSearch search = clients.create(CandidateSearch.class, "the search service", url, limit, "search.candidates");
    return new RecallWithFallback(new SearchRecall(search), new LocalRecall(index, vocabulary));
  }
}
