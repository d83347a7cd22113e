package org.connectivecities.profile.expert.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRefusal;
import org.connectivecities.profile.expert.OfferProfile;
import org.connectivecities.profile.expert.TakeOverProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** From a coordinator who has registered somebody to the person who owns the profile. */
@RestController
@Tag(name = "experts")
final class TakeoverController {

  private final OfferProfile offer;
  private final TakeOverProfile takeOver;

  TakeoverController(OfferProfile offer, TakeOverProfile takeOver) {
    this.offer = offer;
    this.takeOver = takeOver;
  }

  /** In the body, not in the address: addresses end up in logs. */
  @Schema(name = "Takeover")
  record Link(@Schema(description = "As it stands in the letter", requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String secret) {

    @Override
    public String toString() {
      return "Link[withheld]";
    }
  }

  @Schema(name = "TakenOver")
  record Taken(@Schema(description = "Id of the profile") String id) {}

  @PostMapping("/api/v1/experts/{id}/offer")
  @Operation(
      summary = "Send the person a link to take the profile over",
      description = "For coordinators of the person's region, about a profile for which its person has not spoken yet. The link comes by "
          + "letter and to nobody else, lasts two weeks and works once. Sent anew, the newest counts.")
  ResponseEntity<Void> offer(@PathVariable String id, Actor actor) {
    ExpertId expert = ExpertsController.id(id);
    return switch (offer.offer(actor, expert)) {
      case OfferProfile.Result.Offered _ -> ResponseEntity.accepted().build();
      case OfferProfile.Result.Refused(ExpertRefusal why) -> throw ExpertProblems.of(why, actor);
      case OfferProfile.Result.HasOwner _ -> throw new ProblemException(ProblemKind.CONFLICT, "The person speaks for this profile already.");
      case OfferProfile.Result.NotToBeWrittenTo _ ->
          throw new ProblemException(ProblemKind.CONFLICT, "There is no e-mail address, or the person wants no letters.");
      case OfferProfile.Result.NoProvider _ ->
          throw new ProblemException(ProblemKind.UNAVAILABLE, "No provider of accounts is named that could be told whose profile it is.");
    };
  }

  @PostMapping("/api/v1/experts/takeovers")
  @Operation(
      summary = "Take over the profile that a link leads to",
      description = "For whoever has signed in and has no profile yet. The account then is a practitioner's who owns the profile; its next "
          + "token says so. Repeating it with the same account is harmless.")
  ResponseEntity<Taken> take(@RequestBody Link link, Actor actor) {
    return switch (takeOver.take(actor, link.secret() == null ? "" : link.secret())) {
      case TakeOverProfile.Result.Taken(ExpertId id) -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Taken(id.value()));
      case TakeOverProfile.Result.NotAllowed(String reason) -> throw ExpertProblems.of(new ExpertRefusal.NotAllowed(reason), actor);
      case TakeOverProfile.Result.NoSuchLink _ ->
          throw new ProblemException(ProblemKind.NOT_FOUND, "This link leads nowhere: it was used, is too old, or a newer one was sent.");
    };
  }
}
