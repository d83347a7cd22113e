package org.connectivecities.profile.expert.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.EraseExpert;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertDraft;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRefusal;
import org.connectivecities.profile.expert.ExpertResult;
import org.connectivecities.profile.expert.ReadExpert;
import org.connectivecities.profile.expert.RegisterExpert;
import org.connectivecities.profile.expert.ReviseExpert;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Profiles: register, read, revise, erase. */
@RestController
@RequestMapping("/api/v1/experts")
@Tag(name = "experts", description = "Profiles of practitioners")
final class ExpertsController {

  private final RegisterExpert register;
  private final ReadExpert read;
  private final ReviseExpert revise;
  private final EraseExpert erase;
  private final ExpertViews views;

  ExpertsController(
      RegisterExpert register, ReadExpert read, ReviseExpert revise, EraseExpert erase, ExpertViews views) {
    this.register = register;
    this.read = read;
    this.revise = revise;
    this.erase = erase;
    this.views = views;
  }

  @PostMapping
  @Operation(
      summary = "Register a practitioner",
      description = "Name, city and country are enough. A practitioner registers the own profile, under the id of the "
          + "account; a coordinator any. Nothing is public before the person agrees to it in `consent`.")
  ResponseEntity<ExpertView> register(@RequestBody ExpertDraft body, Actor actor) {
    Expert expert = done(register.register(actor, body), actor);
    return ResponseEntity.created(URI.create("/api/v1/experts/" + expert.id()))
        .eTag(IfMatch.tag(expert.version()))
        .body(views.of(expert, actor));
  }

  @GetMapping("/me")
  @Operation(summary = "The profile of the account")
  ResponseEntity<ExpertView> me(Actor actor) {
    String own = actor.owns().get("expert");
    return read(own == null ? "" : own, actor);
  }

  @GetMapping("/{id}")
  @Operation(
      summary = "Read a profile",
      description = "Contact data are shown to the owner only. An erased profile is 410, one that does not want to be "
          + "found 403 for other members.")
  ResponseEntity<ExpertView> read(@PathVariable String id, Actor actor) {
    if (actor.anonymous()) {
      throw ExpertProblems.of(new ExpertRefusal.NotAllowed(""), actor);
    }
    return answer(done(read.read(actor, id(id)), actor), actor);
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Revise a profile",
      description = "Replaces the whole profile, but for contact data that the caller does not see. Needs the ETag "
          + "that was read as If-Match. Fields that only the service sets may be sent back as they were read.")
  ResponseEntity<ExpertView> revise(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody ExpertDraft body,
      Actor actor) {
    return answer(done(revise.revise(actor, id(id), IfMatch.parse(ifMatch), body), actor), actor);
  }

  @DeleteMapping("/{id}")
  @Operation(
      summary = "Erase a practitioner",
      description = "Removes the person from this service at once and from the others within seconds, for ever. "
          + "Repeating it is harmless. `Location` is the receipt, which says which service has finished.")
  ResponseEntity<Void> erase(@PathVariable String id, Actor actor) {
    erase.erase(actor, id(id)).ifPresent(refusal -> {
      throw ExpertProblems.of(refusal, actor);
    });
    return ResponseEntity.noContent().location(URI.create("/api/v1/experts/" + id + "/erasure")).build();
  }

  private ResponseEntity<ExpertView> answer(Expert expert, Actor actor) {
    return ResponseEntity.ok().eTag(IfMatch.tag(expert.version())).body(views.of(expert, actor));
  }

  static Expert done(ExpertResult result, Actor actor) {
    return switch (result) {
      case ExpertResult.Done(Expert expert, boolean _) -> expert;
      case ExpertRefusal refusal -> throw ExpertProblems.of(refusal, actor);
    };
  }

  static ExpertId id(String raw) {
    if (!ExpertId.isValid(raw)) {
      throw ExpertProblems.unknown();
    }
    return new ExpertId(raw);
  }
}
