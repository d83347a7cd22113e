package org.connectivecities.matching;

import java.util.List;
import java.time.InstantSource;
import org.connectivecities.contracts.Topics;
import org.connectivecities.matching.candidate.Candidates;
import org.connectivecities.matching.candidate.Cities;
import org.connectivecities.matching.candidate.clients.TaggedTopics;
import org.connectivecities.matching.candidate.storage.MongoCandidates;
import org.connectivecities.matching.candidate.storage.MongoCities;
import org.connectivecities.matching.challenge.Challenges;
import org.connectivecities.matching.challenge.DetectLanguage;
import org.connectivecities.matching.challenge.clients.LinguaLanguages;
import org.connectivecities.matching.challenge.events.ChallengeFactsOnTheWire;
import org.connectivecities.matching.challenge.storage.MongoChallenges;
import org.connectivecities.matching.shortlist.Leases;
import org.connectivecities.matching.shortlist.Logbook;
import org.connectivecities.matching.shortlist.events.PublicationOnTheWire;
import org.connectivecities.matching.shortlist.storage.AuditedLogbook;
import org.connectivecities.matching.shortlist.storage.MongoLeases;
import org.connectivecities.matching.shortlist.storage.MongoShortlists;
import org.connectivecities.platform.audit.AuditLog;
import org.connectivecities.platform.kafka.TopicSpec;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.glossing.Glossary;
import org.connectivecities.vocabulary.glossing.TopicFinder;
import org.connectivecities.vocabulary.tagging.TopicTagger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the adapters behind the ports, where two kinds of them have to meet: they do not know each other. */
@Configuration(proxyBeanMethods = false)
class AdapterConfiguration {

  @Bean
  TopicSpec decisions() {
    return TopicSpec.facts(Topics.MATCHING_DECISIONS);
  }

  @Bean
  Candidates candidates(Documents documents, InstantSource clock) {
    return new MongoCandidates(documents, clock);
  }

  @Bean
  Cities cities(Documents documents) {
    return new MongoCities(documents);
  }

  @Bean
  TaggedTopics taggedTopics(Vocabulary vocabulary) {
    var tagger = new TopicTagger(vocabulary);
    return new TaggedTopics(new TopicFinder(vocabulary, tagger, new Glossary(vocabulary, List.of())), tagger);
  }

  @Bean
  DetectLanguage detectLanguage() {
    return new LinguaLanguages();
  }

  /** The desk is asked for late: it needs the challenges itself. */
  @Bean
  Challenges challenges(Documents documents, ObjectProvider<ShortlistDesk> desk) {
    return new MongoChallenges(
        documents, new ChallengeFactsOnTheWire(), challenge -> desk.getObject().saved(challenge));
  }

  @Bean
  MongoShortlists shortlists(Documents documents) {
    return new MongoShortlists(documents, new PublicationOnTheWire());
  }

  @Bean
  Leases leases(Documents documents, InstantSource clock) {
    return new MongoLeases(documents, clock);
  }

  @Bean
  Logbook shortlistLogbook(AuditLog log) {
    return new AuditedLogbook(log);
  }
}
