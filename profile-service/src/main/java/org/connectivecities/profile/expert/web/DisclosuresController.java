package org.connectivecities.profile.expert.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.DiscloseContact;
import org.connectivecities.profile.expert.Disclosure;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertRefusal;
import org.connectivecities.profile.expert.ReadDisclosures;
import org.connectivecities.profile.expert.web.ExpertView.ContactView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How to reach a person, shown to somebody else; and who was shown it. */
@RestController
@RequestMapping("/api/v1/experts/{id}/disclosures")
@Tag(name = "experts")
final class DisclosuresController {

  private final DiscloseContact disclose;
  private final ReadDisclosures read;

  DisclosuresController(DiscloseContact disclose, ReadDisclosures read) {
    this.disclose = disclose;
    this.read = read;
  }

  @Schema(name = "DisclosureWish")
  record Wish(
      @Schema(description = "Of the city: id of the engagement to which both sides have said yes") @Nullable String engagement,
      @Schema(description = "Of coordinators and administrators: why. The person can read it.") @Nullable String reason) {}

  @Schema(name = "Contact")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Shown(String expertId, String name, ContactView contact) {}

  @Schema(name = "Disclosures")
  record Log(List<Look> disclosures) {}

  @Schema(name = "Disclosure")
  record Look(
      Instant at,
      @Schema(description = "Id of the account that looked") String account,
      @Schema(description = "Its roles and what it acts for", example = "roles=city; city=kumasi-gh") String capacity,
      @Schema(description = "The engagement, or the reason that was stated") String why) {

    static Look of(Disclosure it) {
      return new Look(it.at(), it.account(), it.capacity(), it.why());
    }
  }

  @PostMapping
  @Operation(
      summary = "See how to reach a person",
      description = "For the city of an `engagement` to which both sides have said yes, and for coordinators of the person's "
          + "region and administrators who state a `reason`. Each look is written down first, and the person can read by whom, "
          + "when and why.")
  ResponseEntity<Shown> disclose(@PathVariable String id, @RequestBody Wish wish, Actor actor) {
    Expert expert = ExpertsController.done(
        disclose.disclose(actor, ExpertsController.id(id), wish.engagement(), wish.reason()), actor);
    var shown = new Shown(expert.id().value(), expert.profile().name(), ContactView.of(expert.contact()));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown);
  }

  @GetMapping
  @Operation(
      summary = "Who has seen how to reach me?",
      description = "For the person only; the newest 500. Looks at the own profile are not among them.")
  ResponseEntity<Log> read(@PathVariable String id, Actor actor) {
    List<Disclosure> looks = read.read(actor, ExpertsController.id(id)).orElseThrow(() -> ExpertProblems.of(
        new ExpertRefusal.NotAllowed("Only the person reads who has seen how to reach them."), actor));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Log(looks.stream().map(Look::of).toList()));
  }
}
