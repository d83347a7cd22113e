package org.connectivecities.matching.reach.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import org.connectivecities.matching.outcome.Answers;
import org.connectivecities.matching.reach.Offer;
import org.connectivecities.matching.reach.RaiseHand;
import org.connectivecities.matching.reach.RaisedHand;
import org.connectivecities.matching.reach.ReadOffers;
import org.connectivecities.platform.http.Page;
import org.connectivecities.platform.security.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Raised hands: raised and lowered by practitioners, read by coordinators, who decide whether to add somebody. */
@RestController
@RequestMapping("/api/v1/challenges/{challengeId}/hands")
class HandsController {

  private final RaiseHand raise;
  private final ReadOffers offers;
  private final Answers answers;

  HandsController(RaiseHand raise, ReadOffers offers, Answers answers) {
    this.raise = raise;
    this.offers = offers;
    this.answers = answers;
  }

  record HandBody(@Nullable String note) {}

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  RaisedHand raise(
      @PathVariable String challengeId, @RequestBody(required = false) @Nullable HandBody body, Actor actor) {
    return answers.valueOf(raise.raise(challengeId, body == null ? null : body.note(), actor), actor);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void lower(@PathVariable String challengeId, Actor actor) {
    answers.valueOf(raise.lower(challengeId, actor), actor);
  }

  /**
   * @param raisedAt absent when only the new or revised profile fits
   * @param score of the fit; absent when the profile has not changed since the challenge was posted
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record OfferView(
      String expertId,
      String name,
      @Nullable String role,
      String city,
      String country,
      @Nullable Instant raisedAt,
      @Nullable String note,
      @Nullable BigDecimal score,
      @Nullable Instant fittedAt) {

    static OfferView of(Offer offer) {
      return new OfferView(
          offer.candidate().id(),
          offer.candidate().name(),
          offer.candidate().role(),
          offer.candidate().home().name(),
          offer.candidate().home().country(),
          offer.raisedAt(),
          offer.note(),
          offer.score(),
          offer.fittedAt());
    }
  }

  @GetMapping
  Page<OfferView> offers(@PathVariable String challengeId, Actor actor) {
    var found = answers.valueOf(offers.offers(challengeId, actor), actor);
    return new Page<>(found.stream().map(OfferView::of).toList(), null);
  }
}
