package org.connectivecities.profile;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.connectivecities.profile.expert.ConsentTexts;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.expert.RefuseEmail;
import org.connectivecities.profile.expert.TakeOverProfile;
import org.connectivecities.profile.letter.ChallengeCities;
import org.connectivecities.profile.letter.ComposeLetter;
import org.connectivecities.profile.letter.DeliverLetters;
import org.connectivecities.profile.letter.LetterPolicy;
import org.connectivecities.profile.letter.LetterWords;
import org.connectivecities.profile.letter.Letters;
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
  NoteOccasion noteOccasion(Letters letters, ChallengeCities cities, LetterPolicy policy, InstantSource clock) {
    return new NoteOccasion(letters, cities, policy, clock);
  }

  @Bean
  DeliverLetters deliverLetters(
      Letters letters, Experts experts, LetterWords words, ChallengeCities cities, Post post, LetterPolicy policy,
      LetterSettings settings, TakeOverProfile takeOver, InstantSource clock) {
    var places = new ComposeLetter.Places(settings.portal(), settings.api());
    return new DeliverLetters(letters, experts, new ComposeLetter(words, cities, takeOver::open, places), post, policy, clock);
  }

  @Bean
  ReadLetters readLetters(Letters letters) {
    return new ReadLetters(letters);
  }

  @Bean
  StopLetters stopLetters(Letters letters, Experts experts, ConsentTexts texts, InstantSource clock) {
    return new StopLetters(letters, new RefuseEmail(experts, texts, clock));
  }

  @Bean("letters")
  LetterRounds letterRounds(DeliverLetters deliver, Letters letters, LetterSettings settings, MeterRegistry meters) {
    return new LetterRounds(deliver, letters, settings.check(), meters);
  }
}
