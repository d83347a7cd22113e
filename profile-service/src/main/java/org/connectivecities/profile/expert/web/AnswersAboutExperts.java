package org.connectivecities.profile.expert.web;

import org.connectivecities.platform.http.KeptAnswers;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Traces;
import org.springframework.stereotype.Component;

/** Answers that are kept for requests that come again may hold the whole profile. */
@Component
final class AnswersAboutExperts implements Traces {

  private final KeptAnswers answers;

  AnswersAboutExperts(KeptAnswers answers) {
    this.answers = answers;
  }

  @Override
  public void forget(ExpertId id) {
    answers.forgetAbout(id.value());
  }
}
