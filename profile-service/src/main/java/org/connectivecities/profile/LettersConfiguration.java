package org.connectivecities.profile;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.connectivecities.profile.expert.ConsentTexts;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.expert.RefuseEmail;
import org.connectivecities.profile.expert.TakeOverProfile;
import org.connectivecities.profile.letter.AnswerLinks;
import org.connectivecities.profile.letter.ChallengeCities;
import org.connectivecities.profile.letter.ComposeLetter;
import org.connectivecities.profile.letter.ConfirmMailbox;
import org.connectivecities.profile.letter.DeliverLetters;
import org.connectivecities.profile.letter.FindDigest;
import org.connectivecities.profile.letter.KeepMailbox;
import org.connectivecities.profile.letter.Letter;
import org.connectivecities.profile.letter.LetterPolicy;
import org.connectivecities.profile.letter.LetterWords;
import org.connectivecities.profile.letter.Letters;
import org.connectivecities.profile.letter.Mailboxes;
import org.connectivecities.profile.letter.NoteOccasion;
import org.connectivecities.profile.letter.NoteRole;
import org.connectivecities.profile.letter.Occasion;
import org.connectivecities.profile.letter.OfferAnswer;
import org.connectivecities.profile.letter.Post;
import org.connectivecities.profile.letter.ReadLetters;
import org.connectivecities.profile.letter.StopLetters;
import org.connectivecities.profile.search.TellNews;
import org.connectivecities.profile.week.TellWeek;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds what letters need. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LetterSettings.class)
class LettersConfiguration {

  @Bean
  LetterPolicy letterPolicy(LetterSettings settings) {
    return new LetterPolicy(settings.remindBefore(), settings.freshness(), settings.unsureAfter(), settings.linkLasts());
  }

  @Bean
  NoteOccasion noteOccasion(Letters letters, ChallengeCities cities, Mailboxes mailboxes, LetterPolicy policy, InstantSource clock) {
    return new NoteOccasion(letters, cities, mailboxes, policy, clock);
  }

  @Bean
  KeepMailbox keepMailbox(Mailboxes mailboxes, LetterWords words, NoteOccasion letters, InstantSource clock) {
    return new KeepMailbox(mailboxes, words, letters, clock);
  }

  @Bean
  NoteRole noteRole(Mailboxes mailboxes, InstantSource clock) {
    return new NoteRole(mailboxes, clock);
  }

  @Bean
  ConfirmMailbox confirmMailbox(Mailboxes mailboxes, InstantSource clock) {
    return new ConfirmMailbox(mailboxes, clock);
  }

  @Bean
  ComposeLetter composeLetter(
      LetterWords words, ChallengeCities cities, Experts experts, TellNews news, TellWeek week, TakeOverProfile takeOver, ConfirmMailbox confirm,
      AnswerLinks answers, LetterSettings settings) {
    var places = new ComposeLetter.Places(settings.portal(), settings.api());
    var digests = Map.<Occasion, FindDigest>of(Occasion.NEWS, news, Occasion.WEEKLY, week);
    return new ComposeLetter(words, cities, id -> nameOf(experts, id), digests, new SecretLinks(takeOver, confirm, new OfferAnswer(answers)), places);
  }

  private record SecretLinks(TakeOverProfile takeOver, ConfirmMailbox confirm, OfferAnswer answer) implements ComposeLetter.Links {

    @Override
    public String toProfile(ExpertId id, Instant until) {
      return takeOver.open(id, until);
    }

    @Override
    public String toMailbox(String account, Instant enteredAt, Instant until) {
      return confirm.open(account, enteredAt, until);
    }

    @Override
    public Optional<String> toAnswer(Letter question) {
      return answer.open(question);
    }
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
