package org.connectivecities.matching.assignment.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.connectivecities.matching.assignment.Assignment;
import org.connectivecities.matching.assignment.Basis;
import org.connectivecities.matching.assignment.PassedOver;
import org.connectivecities.matching.assignment.Unfilled;
import org.connectivecities.matching.assignment.web.AssignmentView.BasisView;
import org.connectivecities.matching.assignment.web.AssignmentView.PassedOverView;
import org.connectivecities.matching.assignment.web.AssignmentView.ReasonView;
import org.connectivecities.matching.assignment.web.AssignmentView.TextView;
import org.connectivecities.matching.assignment.web.AssignmentView.UnfilledView;
import org.connectivecities.matching.wording.Phrasebook;
import org.connectivecities.matching.wording.Sentence;

/** Shows an assignment to one reader. */
final class PutIntoWords {

  private static final Sentence ADVICE = Sentence.of("assignment.advice");

  private final Phrasebook phrases;
  private final String language;

  PutIntoWords(Phrasebook phrases, String language) {
    this.phrases = phrases;
    this.language = language;
  }

  AssignmentView view(Assignment assignment) {
    return new AssignmentView(
        assignment.id(),
        assignment.proposedAt(),
        assignment.proposedBy(),
        new TextView(phrases.say(ADVICE, language), language),
        wire(assignment.variant()),
        assignment.placements(),
        assignment.figures(),
        assignment.price(),
        assignment.unfilled().stream().map(this::unfilled).toList(),
        assignment.passedOver().stream().map(this::passedOver).toList(),
        assignment.basis().stream().map(PutIntoWords::basis).toList());
  }

  private UnfilledView unfilled(Unfilled it) {
    return new UnfilledView(it.challengeId(), it.seats(), it.filled(), reason(it.why()));
  }

  private PassedOverView passedOver(PassedOver it) {
    return new PassedOverView(it.challengeId(), it.expertId(), it.rank(), it.score(), reason(it.why()));
  }

  private ReasonView reason(Sentence why) {
    Map<String, String> arguments = new TreeMap<>();
    why.arguments().forEach((name, argument) -> arguments.put(name, argument.value()));
    return new ReasonView(why.key(), arguments, phrases.say(why, language), language);
  }

  private static BasisView basis(Basis it) {
    return new BasisView(
        it.challengeId(), it.shortlistId(), it.beyond(), wire(it.recall()), it.weights(), it.scored());
  }

  private static String wire(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
