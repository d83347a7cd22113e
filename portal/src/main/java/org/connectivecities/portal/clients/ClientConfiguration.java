package org.connectivecities.portal.clients;

import org.connectivecities.platform.http.ResilientClients;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.transport.ClientAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ClientConfiguration {

  private static final int TOO_MANY_REQUESTS = 429;

  @Bean
  ResilientClients resilientClients(RestClient.Builder http, JsonMapper json, WhoActs who, ClientSettings settings) {
    // 429 is no answer to what was asked; ResilientClients turns it into "not available".
    http.defaultStatusHandler(
        status -> status.is4xxClientError() && status.value() != TOO_MANY_REQUESTS, new ReadRefusal(json));
    return new ResilientClients(http, new OnBehalf(who, new ClientAddress(settings.trustedProxies())));
  }

  @Bean
  SearchApi searchApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(SearchApi.class, "search", settings.gateway(), settings.timeLimit());
  }

  @Bean
  ProfileApi profileApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(ProfileApi.class, "profiles", settings.gateway(), settings.timeLimit());
  }

  @Bean
  MatchingApi matchingApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(MatchingApi.class, "matching", settings.gateway(), settings.timeLimit());
  }

  @Bean
  PractitionerApi practitionerApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(PractitionerApi.class, "matching", settings.gateway(), settings.timeLimit());
  }

  @Bean
  AnswerApi answerApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(AnswerApi.class, "matching", settings.gateway(), settings.timeLimit());
  }

  @Bean
  OwnProfileApi ownProfileApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(OwnProfileApi.class, "profiles", settings.gateway(), settings.timeLimit());
  }

  @Bean
  DeskApi deskApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(DeskApi.class, "desk", settings.gateway(), settings.timeLimit());
  }

  @Bean
  VettingApi vettingApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(VettingApi.class, "profiles", settings.gateway(), settings.timeLimit());
  }

  @Bean
  ReportApi reportApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(ReportApi.class, "reports", settings.gateway(), settings.timeLimit());
  }

  @Bean
  RosterApi rosterApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(RosterApi.class, "rosters", settings.gateway(), settings.longTimeLimit());
  }

  @Bean
  AssignmentApi assignmentApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(AssignmentApi.class, "assignments", settings.gateway(), settings.longTimeLimit());
  }

  @Bean
  LettersApi lettersApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(LettersApi.class, "profiles", settings.gateway(), settings.timeLimit());
  }

  @Bean
  SearchesApi searchesApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(SearchesApi.class, "profiles", settings.gateway(), settings.timeLimit());
  }

  @Bean
  TakeoverApi takeoverApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(TakeoverApi.class, "profiles", settings.gateway(), settings.timeLimit());
  }

  @Bean
  ContactApi contactApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(ContactApi.class, "profiles", settings.gateway(), settings.timeLimit());
  }

  @Bean
  ExportApi exportApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(ExportApi.class, "exports", settings.gateway(), settings.longTimeLimit());
  }

  @Bean
  StatusApi statusApi(ResilientClients clients, ClientSettings settings) {
    return clients.create(StatusApi.class, "gateway", settings.gateway(), settings.timeLimit());
  }
}
