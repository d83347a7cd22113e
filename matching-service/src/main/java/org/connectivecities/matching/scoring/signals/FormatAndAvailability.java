package org.connectivecities.matching.scoring.signals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.challenge.Brief;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Evidence;
import org.connectivecities.matching.scoring.Score;
import org.connectivecities.matching.scoring.Signal;
import org.connectivecities.matching.wording.Argument;
import org.connectivecities.matching.wording.Sentence;

/**
 * Can it take place as wished? The mean of three questions: is a wished format offered, does the notice fit into the
 * window, does the person work in the region. What the city does not wish for counts for nobody.
 */
final class FormatAndAvailability implements Signal {

  private static final double NEUTRAL = 0.5;

  @Override
  public String name() {
    return "format-and-availability";
  }

  /** One question's answer, with what is to be said of it. */
  private record Answer(double value, List<Sentence> misfits, List<Sentence> unknowns) {

    static Answer yes() {
      return new Answer(1, List.of(), List.of());
    }

    static Answer partly(double value, Sentence misfit) {
      return new Answer(value, List.of(misfit), List.of());
    }

    static Answer unknown(Sentence what) {
      return new Answer(NEUTRAL, List.of(), List.of(what));
    }
  }

  @Override
  public Score score(Challenge challenge, Contender contender) {
    Set<Format> both = shared(challenge.brief(), contender);
    var answers =
        List.of(formats(challenge.brief(), contender, both), time(challenge.brief(), contender), region(challenge.brief(), contender));
    double value = answers.stream().mapToDouble(Answer::value).average().orElse(NEUTRAL);
    Score score = both.isEmpty() ? Score.of(value) : Score.because(value, offers(both), evidence(contender));
    for (Answer answer : answers) {
      for (Sentence misfit : answer.misfits()) {
        score = score.butNot(misfit);
      }
      for (Sentence unknown : answer.unknowns()) {
        score = score.notKnowing(unknown);
      }
    }
    return score;
  }

  private static Set<Format> shared(Brief brief, Contender contender) {
    return contender.candidate().formats().stream()
        .filter(brief.formats()::contains)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Format.class)));
  }

  private static Sentence offers(Set<Format> formats) {
    return Sentence.of("format-and-availability.offers").with("formats", terms(formats));
  }

  private static Argument terms(Set<Format> formats) {
    return Argument.terms(formats.stream().sorted().map(format -> "format." + format.wireName()).toList());
  }

  private static List<Evidence> evidence(Contender contender) {
    String offered =
        contender.candidate().formats().stream().sorted().map(Format::wireName).collect(Collectors.joining(", "));
    return List.of(Evidence.profile("formats", offered));
  }

  private static Answer formats(Brief brief, Contender contender, Set<Format> both) {
    if (brief.formats().isEmpty()) {
      return Answer.unknown(Sentence.of("format-and-availability.no-format-wished"));
    }
    if (contender.candidate().formats().isEmpty()) {
      return Answer.unknown(Sentence.of("format-and-availability.no-format-offered"));
    }
    if (both.size() == brief.formats().size()) {
      return Answer.yes();
    }
    Set<Format> missing = EnumSet.copyOf(brief.formats());
    missing.removeAll(both);
    return Answer.partly(
        (double) both.size() / brief.formats().size(),
        Sentence.of("format-and-availability.missing-format").with("formats", terms(missing)));
  }

  private static Answer time(Brief brief, Contender contender) {
    Availability availability = contender.candidate().availability();
    LocalDate last = brief.window() == null ? null : brief.window().to();
    if (last == null) {
      return Answer.unknown(Sentence.of("format-and-availability.no-window"));
    }
    if (availability.noticeWeeks() == null) {
      return Answer.unknown(Sentence.of("format-and-availability.notice-unknown"));
    }
    LocalDate earliest = contender.today().plusWeeks(availability.noticeWeeks());
    return earliest.isAfter(last)
        ? Answer.partly(
            0, Sentence.of("format-and-availability.too-soon").with("weeks", Argument.number(availability.noticeWeeks())))
        : Answer.yes();
  }

  private static Answer region(Brief brief, Contender contender) {
    Set<String> regions = contender.candidate().availability().regions();
    String region = brief.context().region();
    if (region == null) {
      return Answer.unknown(Sentence.of("format-and-availability.region-unknown"));
    }
    if (regions.isEmpty()) {
      return Answer.unknown(Sentence.of("format-and-availability.regions-unsaid"));
    }
    return regions.contains(region)
        ? Answer.yes()
        : Answer.partly(
            0, Sentence.of("format-and-availability.other-regions").with("region", Argument.terms(List.of("region." + region))));
  }
}
