package org.connectivecities.profile;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.connectivecities.profile.city.Cities;
import org.connectivecities.profile.city.EraseCity;
import org.connectivecities.profile.city.ReadCities;
import org.connectivecities.profile.city.RegisterCity;
import org.connectivecities.profile.city.ReviseCity;
import org.connectivecities.profile.expert.Agreements;
import org.connectivecities.profile.expert.ConfirmExpert;
import org.connectivecities.profile.expert.ConsentTexts;
import org.connectivecities.profile.expert.DecideConsent;
import org.connectivecities.profile.expert.DetectLanguage;
import org.connectivecities.profile.expert.DiscloseContact;
import org.connectivecities.profile.expert.Disclosures;
import org.connectivecities.profile.expert.EraseExpert;
import org.connectivecities.profile.expert.ErasureReceipts;
import org.connectivecities.profile.expert.ExchangeLedger;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.expert.FindTopic;
import org.connectivecities.profile.expert.LinkAccount;
import org.connectivecities.profile.expert.Logbook;
import org.connectivecities.profile.expert.NoteAgreement;
import org.connectivecities.profile.expert.NoteExchange;
import org.connectivecities.profile.expert.OfferProfile;
import org.connectivecities.profile.expert.PauseExpert;
import org.connectivecities.profile.expert.PauseUnconfirmed;
import org.connectivecities.profile.expert.ProfileCheck;
import org.connectivecities.profile.expert.ReadConsents;
import org.connectivecities.profile.expert.ReadDisclosures;
import org.connectivecities.profile.expert.ReadErasure;
import org.connectivecities.profile.expert.ReadExpert;
import org.connectivecities.profile.expert.RegisterExpert;
import org.connectivecities.profile.expert.ResumeExpert;
import org.connectivecities.profile.expert.ReviseExpert;
import org.connectivecities.profile.expert.TakeOverProfile;
import org.connectivecities.profile.expert.Takeovers;
import org.connectivecities.profile.expert.Traces;
import org.connectivecities.profile.expert.VetExpert;
import org.connectivecities.profile.expert.WriteToPerson;
import org.connectivecities.profile.roster.ImportRoster;
import org.connectivecities.vocabulary.Vocabulary;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;

/** Builds the use cases: the domain itself knows no framework. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProfileSettings.class)
@EnableScheduling
class ProfileConfiguration {

  @Bean
  Vocabulary vocabulary() {
    return Vocabulary.load();
  }

  @Bean
  ProfileCheck profileCheck(FindTopic topics, DetectLanguage languages, ConsentTexts texts) {
    return new ProfileCheck(topics, languages, texts.current().version());
  }

  @Bean
  RegisterExpert registerExpert(Experts experts, ProfileCheck check, InstantSource clock, Logbook logbook) {
    return new RegisterExpert(experts, check, clock, logbook);
  }

  @Bean
  ReadExpert readExpert(Experts experts, InstantSource clock) {
    return new ReadExpert(experts, clock);
  }

  @Bean
  ReviseExpert reviseExpert(Experts experts, ProfileCheck check, InstantSource clock) {
    return new ReviseExpert(experts, check, clock);
  }

  @Bean
  PauseExpert pauseExpert(Experts experts, InstantSource clock) {
    return new PauseExpert(experts, clock);
  }

  @Bean
  ResumeExpert resumeExpert(Experts experts, InstantSource clock) {
    return new ResumeExpert(experts, clock);
  }

  @Bean
  PauseUnconfirmed pauseUnconfirmed(Experts experts, WriteToPerson letters, ProfileSettings settings, InstantSource clock) {
    return new PauseUnconfirmed(experts, letters, settings.pauseUnconfirmed(), settings.remindUnconfirmed(), clock);
  }

  @Bean
  ConfirmExpert confirmExpert(Experts experts, InstantSource clock) {
    return new ConfirmExpert(experts, clock);
  }

  @Bean
  VetExpert vetExpert(Experts experts, InstantSource clock, Logbook logbook) {
    return new VetExpert(experts, clock, logbook);
  }

  @Bean
  OfferProfile offerProfile(
      Experts experts, Takeovers takeovers, LinkAccount accounts, WriteToPerson letters, ProfileSettings settings, InstantSource clock,
      Logbook logbook) {
    return new OfferProfile(experts, takeovers, accounts, letters, settings.offerLasts(), clock, logbook);
  }

  @Bean
  TakeOverProfile takeOverProfile(Experts experts, Takeovers takeovers, LinkAccount accounts, InstantSource clock, Logbook logbook) {
    return new TakeOverProfile(experts, takeovers, accounts, clock, logbook);
  }

  @Bean
  EraseExpert eraseExpert(
      Experts experts, Logbook logbook, List<Traces> traces, ErasureReceipts receipts, InstantSource clock) {
    return new EraseExpert(experts, logbook, traces, receipts, clock);
  }

  @Bean
  ReadErasure readErasure(ErasureReceipts receipts) {
    return new ReadErasure(receipts);
  }

  @Bean
  NoteExchange noteExchange(Experts experts, ExchangeLedger exchanges) {
    return new NoteExchange(experts, exchanges);
  }

  @Bean
  DecideConsent decideConsent(Experts experts, ConsentTexts texts, InstantSource clock) {
    return new DecideConsent(experts, texts, clock);
  }

  @Bean
  ReadConsents readConsents(Experts experts) {
    return new ReadConsents(experts);
  }

  @Bean
  NoteAgreement noteAgreement(Experts experts, Agreements agreements) {
    return new NoteAgreement(experts, agreements);
  }

  @Bean
  DiscloseContact discloseContact(Experts experts, Agreements agreements, Logbook logbook) {
    return new DiscloseContact(experts, agreements, logbook);
  }

  @Bean
  ReadDisclosures readDisclosures(Disclosures disclosures) {
    return new ReadDisclosures(disclosures);
  }

  @Bean
  ImportRoster importRoster(Experts experts, ProfileCheck check, InstantSource clock, Logbook logbook) {
    return new ImportRoster(experts, check, clock, logbook);
  }

  @Bean
  RegisterCity registerCity(Cities cities, InstantSource clock) {
    return new RegisterCity(cities, clock);
  }

  @Bean
  ReadCities readCities(Cities cities) {
    return new ReadCities(cities);
  }

  @Bean
  ReviseCity reviseCity(Cities cities, InstantSource clock) {
    return new ReviseCity(cities, clock);
  }

  @Bean
  EraseCity eraseCity(Cities cities) {
    return new EraseCity(cities);
  }

  /** An erasure that a crash broke off goes on by itself, well within the promised minute. */
  @Bean
  SchedulingConfigurer brokenOffErasures(EraseExpert erase) {
    return tasks -> {
      tasks.addFixedDelayTask(erase::finishBegun, Duration.ofSeconds(5));
      tasks.addFixedDelayTask(erase::tellAgain, Duration.ofHours(1));
    };
  }

  /** Brings back whose announced day has come, pauses who has been silent too long; missed hours are made up by the next run. */
  @Bean
  SchedulingConfigurer returns(ResumeExpert resume, PauseUnconfirmed unconfirmed, ProfileSettings settings) {
    return tasks -> {
      tasks.addFixedDelayTask(resume::resumeDue, settings.returnCheck());
      tasks.addFixedDelayTask(unconfirmed::run, settings.returnCheck());
    };
  }
}
