package org.connectivecities.profile;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import org.connectivecities.profile.expert.ConsentTexts;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.expert.RefuseEmail;
import org.connectivecities.profile.expert.TakeOverProfile;
import org.connectivecities.profile.letter.ChallengeCities;
import org.connectivecities.profile.letter.ComposeLetter;
import org.connectivecities.profile.letter.DeliverLetters;
import org.connectivecities.profile.letter.FindDigest;
import org.connectivecities.profile.letter.KeepMailbox;
import org.connectivecities.profile.letter.LetterPolicy;
import org.connectivecities.profile.letter.LetterWords;
import org.connectivecities.profile.letter.Letters;
import org.connectivecities.profile.letter.Mailboxes;
import org.connectivecities.profile.letter.NoteOccasion;
import org.connectivecities.profile.letter.Post;
import org.connectivecities.profile.letter.ReadLetters;
import org.connectivecities.profile.letter.StopLetters;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what letters need. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterSettings.class)
class LettersConfiguration {

  @Bean
  LetterPolicy letterPolicy(LetterSettings settings) {
    return new LetterPolicy(settings.remindBefore(), settings.freshness(), settings.unsureAfter());
  }

  @Bean
  NoteOccasion noteOccasion(Letters letters, ChallengeCities cities, Mailboxes mailboxes, LetterPolicy policy, InstantSource clock) {
    return new NoteOccasion(letters, cities, mailboxes, policy, clock);
  }

  @Bean
  KeepMailbox keepMailbox(Mailboxes mailboxes, LetterWords words) {
    return new KeepMailbox(mailboxes, words);
  }

  @Bean
  ComposeLetter composeLetter(
      LetterWords words, ChallengeCities cities, Experts experts, FindDigest digests, TakeOverProfile takeOver, LetterSettings settings) {
    var places = new ComposeLetter.Places(settings.portal(), settings.api());
    return new ComposeLetter(words, cities, id -> nameOf(experts, id), digests, takeOver::open, places);
  }

  private static Optional<String> nameOf(Experts experts, ExpertId id) {
    return experts.find(id).filter(Expert.class::isInstance).map(kept -> ((Expert) kept).profile().name());
  }

  @Bean
  DeliverLetters deliverLetters(
      Letters letters, Experts experts, Mailboxes mailboxes, ComposeLetter compose, Post post, LetterPolicy policy, InstantSource clock) {
    return new DeliverLetters(letters, experts, mailboxes, compose, post, policy, clock);
  }

  @Bean
  ReadLetters readLetters(Letters letters) {
    return new ReadLetters(letters);
  }

  @Bean
  StopLetters stopLetters(Letters letters, Experts experts, Mailboxes mailboxes, ConsentTexts texts, InstantSource clock) {
    return new StopLetters(letters, new RefuseEmail(experts, texts, clock), mailboxes);
  }

  @Bean("letters")
  LetterRounds letterRounds(DeliverLetters deliver, Letters letters, LetterSettings settings, MeterRegistry meters) {
    return new LetterRounds(deliver, letters, settings.check(), meters);
  }
}
