package org.connectivecities.platform.retention;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What has been kept long enough. */
@RestController
@Tag(name = "retention")
final class LetGoController {

  private final LetGo letGo;

  LetGoController(LetGo letGo) {
    this.letGo = letGo;
  }

  @Schema(name = "Retention")
  record View(List<Part> classes) {}

  @Schema(name = "RetentionClass")
  record Part(
      @Schema(example = "letters") String name,
      @Schema(description = "How long after it is done with; 0 for ever") long days,
      @Schema(description = "Ids of what would go, at most 200") List<String> due,
      @Schema(description = "Whether there is more behind them") boolean more) {}

  @GetMapping("/api/v1/retention/${cc.database}")
  @Operation(
      summary = "What would be let go now?",
      description = "For administrators. A dry run: it changes nothing. The same is let go by itself, some hours later at most.")
  View due(Actor actor) {
    return switch (letGo.rehearse(actor)) {
      case LetGo.Rehearsed.NotAllowed _ -> throw new ProblemException(
          actor.anonymous() ? ProblemKind.UNAUTHENTICATED : ProblemKind.NOT_ALLOWED, "Administrators look after what is kept.");
      case LetGo.Rehearsed.Due(List<LetGo.Part> classes) -> new View(
          classes.stream().map(it -> new Part(it.name(), it.keptFor().toDays(), it.due(), it.more())).toList());
    };
  }
}
