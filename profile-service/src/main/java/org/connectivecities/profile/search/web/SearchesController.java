package org.connectivecities.profile.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.search.KeepSearches;
import org.connectivecities.profile.search.SavedSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saved searches of whoever calls; those of others have no address. */
@RestController
@RequestMapping("/api/v1/searches")
@Tag(name = "saved searches", description = "Searches that are asked again each day, with a letter about whoever is new")
final class SearchesController {

  private final KeepSearches searches;

  SearchesController(KeepSearches searches) {
    this.searches = searches;
  }

  /** The parameters of {@code GET /api/v1/search/experts}, and a name. */
  @Schema(name = "SavedSearchDraft")
  record Draft(
      @Schema(description = "In the owner's words", example = "stormwater, French") @Nullable String name,
      @Schema(example = "stormwater") @Nullable String q,
      @Nullable List<String> topic,
      @Nullable List<String> language,
      @Nullable List<String> country,
      @Nullable List<String> region,
      @Nullable List<String> format,
      @Nullable List<String> available) {

    Map<String, List<String>> asked() {
      Map<String, List<String>> asked = new LinkedHashMap<>();
      asked.put("q", q == null ? List.of() : List.of(q));
      asked.put("topic", list(topic));
      asked.put("language", list(language));
      asked.put("country", list(country));
      asked.put("region", list(region));
      asked.put("format", list(format));
      asked.put("available", list(available));
      return asked;
    }

    private static List<String> list(@Nullable List<String> values) {
      return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
    }
  }

  @Schema(name = "SavedSearches")
  record View(@Schema(description = "The oldest first") List<Item> items) {}

  @Schema(name = "SavedSearch")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String id,
      String name,
      @Schema(description = "Parameters of the search, each with its values") Map<String, List<String>> asked,
      Instant savedAt,
      @Schema(description = "Day of the last news") @Nullable LocalDate lastNews,
      @Schema(description = "How many people they were") @Nullable Integer newPeople) {

    static Item of(SavedSearch it) {
      SavedSearch.News news = it.news();
      return new Item(
          it.id(), it.name(), it.question().parameters(), it.savedAt(), news == null ? null : news.day(), news == null ? null : news.people().size());
    }
  }

  @GetMapping
  @Operation(summary = "Which searches have I saved?")
  ResponseEntity<View> read(Actor actor) {
    List<SavedSearch> kept = searches.read(actor).orElseThrow(() -> refused(actor));
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new View(kept.stream().map(Item::of).toList()));
  }

  @PostMapping
  @Operation(
      summary = "Save a search",
      description = "Asked again each day; whoever is new comes in one letter, to one's mailbox. Saving the same search again "
          + "changes nothing. At most 20 each.")
  ResponseEntity<Item> save(@RequestBody Draft body, Actor actor) {
    return switch (searches.keep(actor, body.name(), body.asked())) {
      case KeepSearches.Outcome.Done(SavedSearch kept) -> ResponseEntity.created(URI.create("/api/v1/searches/" + kept.id())).body(Item.of(kept));
      case KeepSearches.Outcome.NotAllowed _ -> throw refused(actor);
      case KeepSearches.Outcome.TooMany(int most) ->
          throw new ProblemException(ProblemKind.CONFLICT, "At most " + most + " searches are kept; remove one first.");
      case KeepSearches.Outcome.Invalid(var faults) -> throw new ProblemException(
          ProblemKind.INVALID, "The search has faults; each is named.",
          faults.stream().map(fault -> new Fault(fault.pointer(), fault.message(), fault.reason(), fault.values())).toList());
    };
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Remove a saved search", description = "One's own; that of somebody else stays. Repeating it is harmless.")
  ResponseEntity<Void> remove(@PathVariable String id, Actor actor) {
    if (!searches.remove(actor, id)) {
      throw refused(actor);
    }
    return ResponseEntity.noContent().build();
  }

  private static ProblemException refused(Actor actor) {
    return new ProblemException(
        actor.anonymous() ? ProblemKind.UNAUTHENTICATED : ProblemKind.NOT_ALLOWED, "Saved searches are for members of the network.");
  }
}
