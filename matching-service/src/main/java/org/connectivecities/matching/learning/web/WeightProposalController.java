package org.connectivecities.matching.learning.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.connectivecities.matching.learning.ProposeWeights;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.platform.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Weights as coordinators' decisions would have them. */
@RestController
@RequestMapping("/api/v1/weights/proposal")
@Tag(name = "weights", description = "How much each signal counts; for administrators")
class WeightProposalController {

  private final ProposeWeights propose;
  private final Answers answers;

  WeightProposalController(ProposeWeights propose, Answers answers) {
    this.propose = propose;
    this.answers = answers;
  }

  @GetMapping
  @Operation(
      summary = "Fit weights to the judgements of coordinators, and say whether they would be better",
      description =
          "Changes nothing. Agreement is measured on challenges left out of the fit, with an interval; an operator who"
              + " agrees sets the configuration that is part of the answer.")
  WeightProposalView propose(@Parameter(hidden = true) Actor actor) {
    return WeightProposalView.of(answers.valueOf(propose.propose(actor), actor));
  }
}
