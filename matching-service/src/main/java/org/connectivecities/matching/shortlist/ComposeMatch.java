package org.connectivecities.matching.shortlist;

import java.util.List;
import org.connectivecities.matching.candidate.Candidate;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.FindMentions;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Assessment;
import org.connectivecities.matching.scoring.RankChange;
import org.connectivecities.matching.scoring.Scorer;
import org.connectivecities.matching.scoring.WhatIf;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Puts a person, what the signals say of them, and what would change their rank together. */
public final class ComposeMatch {

  private final MarkWords words;
  private final WhatIf whatIf;

  public ComposeMatch(Vocabulary vocabulary, FindMentions mentions, WhatIf whatIf) {
    this.words = new MarkWords(vocabulary, mentions);
    this.whatIf = whatIf;
  }

  /**
   * @param scorer the one that ranked them
   * @param ranked everybody who is eligible, best first, this one among them
   */
  Match proposed(
      Scorer scorer, Challenge challenge, Contender contender, Assessment assessment, List<Assessment> ranked) {
    List<RankChange> changes = whatIf.changes(scorer, challenge, contender, ranked);
    return match(challenge, contender.candidate(), assessment, changes, null, null);
  }

  /** Somebody whom a coordinator put where they stand: no score would change that. */
  Match added(
      Challenge challenge, Candidate candidate, Assessment assessment, String because, @Nullable String waived) {
    return match(challenge, candidate, assessment, List.of(), because, waived);
  }

  private Match match(
      Challenge challenge,
      Candidate candidate,
      Assessment assessment,
      List<RankChange> changes,
      @Nullable String because,
      @Nullable String waived) {
    return new Match(
        candidate.id(),
        candidate.version(),
        candidate.name(),
        candidate.role(),
        candidate.home(),
        assessment.score(),
        words.mark(challenge.brief(), candidate, assessment.parts()),
        changes,
        null,
        because,
        waived);
  }
}
