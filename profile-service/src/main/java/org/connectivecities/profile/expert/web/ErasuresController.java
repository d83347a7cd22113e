package org.connectivecities.profile.expert.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.ErasureReceipt;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.ExpertRefusal;
import org.connectivecities.profile.expert.ReadErasure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What came of an erasure, service by service. */
@RestController
@Tag(name = "experts")
final class ErasuresController {

  private final ReadErasure read;

  ErasuresController(ReadErasure read) {
    this.read = read;
  }

  @Schema(name = "Erasure")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record View(
      @Schema(description = "Of the profile that was erased") String id,
      Instant askedAt,
      @Schema(description = "Absent while a service may still hold something") @Nullable Instant completedAt,
      List<Part> services) {}

  @Schema(name = "ErasureByService")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(
      @Schema(example = "search") String service,
      @Schema(description = "Absent while it may still hold something") @Nullable Instant finishedAt) {}

  @GetMapping("/api/v1/experts/{id}/erasure")
  @Operation(
      summary = "Is somebody forgotten everywhere?",
      description = "The receipt of an erasure: which service finished when. For the person, coordinators and administrators. It "
          + "holds nothing of the person but the id of the erased profile.")
  ResponseEntity<View> read(@PathVariable String id, Actor actor) {
    ExpertId expert = ExpertsController.id(id);
    if (!ReadErasure.mayRead(actor, expert)) {
      throw ExpertProblems.of(new ExpertRefusal.NotAllowed("Receipts are for the person and those who look after the network."), actor);
    }
    ErasureReceipt receipt = read.read(actor, expert)
        .orElseThrow(() -> new ProblemException(ProblemKind.NOT_FOUND, "There is no receipt for this id."));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view(receipt));
  }

  private static View view(ErasureReceipt receipt) {
    List<Part> services = receipt.services().stream().map(it -> new Part(it.service(), it.finishedAt())).toList();
    return new View(receipt.id().value(), receipt.askedAt(), receipt.completedAt(), services);
  }
}
