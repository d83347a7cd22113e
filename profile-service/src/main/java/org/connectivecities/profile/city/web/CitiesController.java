package org.connectivecities.profile.city.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.connectivecities.platform.http.Cursors;
import org.connectivecities.platform.http.IfMatch;
import org.connectivecities.platform.http.Page;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.city.City;
import org.connectivecities.profile.city.CityDraft;
import org.connectivecities.profile.city.CityId;
import org.connectivecities.profile.city.CityRefusal;
import org.connectivecities.profile.city.CityResult;
import org.connectivecities.profile.city.EraseCity;
import org.connectivecities.profile.city.ReadCities;
import org.connectivecities.profile.city.RegisterCity;
import org.connectivecities.profile.city.ReviseCity;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cities: register, list, read, revise, erase. */
@RestController
@RequestMapping("/api/v1/cities")
@Tag(name = "cities", description = "Cities and their context")
final class CitiesController {

  private final RegisterCity register;
  private final ReadCities read;
  private final ReviseCity revise;
  private final EraseCity erase;

  CitiesController(RegisterCity register, ReadCities read, ReviseCity revise, EraseCity erase) {
    this.register = register;
    this.read = read;
    this.revise = revise;
    this.erase = erase;
  }

  @PostMapping
  @Operation(
      summary = "Register a city",
      description = "Name and country are enough. A city's people register their own, under the id of the account; a "
          + "coordinator any.")
  ResponseEntity<CityView> register(@RequestBody CityDraft body, Actor actor) {
    City city = done(register.register(actor, body), actor);
    return ResponseEntity.created(URI.create("/api/v1/cities/" + city.id()))
        .eTag(IfMatch.tag(city.version()))
        .body(CityView.of(city));
  }

  @GetMapping
  @Operation(
      summary = "All cities in the order of their ids",
      description = "Send `next` of a page as `page` to get the following one.")
  Page<CityView> list(
      @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable Integer limit) {
    int size = Cursors.limit(limit);
    List<String> position = Cursors.decode(page, 1);
    CityId after = position.isEmpty() ? null : id(position.getFirst());
    List<City> found = read.after(after, size + 1);
    boolean more = found.size() > size;
    List<City> shown = more ? found.subList(0, size) : found;
    return new Page<>(
        shown.stream().map(CityView::of).toList(),
        more ? Cursors.encode(List.of(shown.getLast().id().value())) : null);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a city")
  ResponseEntity<CityView> read(@PathVariable String id, Actor actor) {
    return answer(read.read(id(id)), actor);
  }

  @PutMapping("/{id}")
  @Operation(summary = "Revise a city", description = "Needs the ETag that was read as If-Match.")
  ResponseEntity<CityView> revise(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody CityDraft body,
      Actor actor) {
    return answer(revise.revise(actor, id(id), IfMatch.parse(ifMatch), body), actor);
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Take a city out of the network, for ever", description = "Repeating it is harmless.")
  ResponseEntity<Void> erase(@PathVariable String id, Actor actor) {
    erase.erase(actor, id(id)).ifPresent(refusal -> {
      throw CityProblems.of(refusal, actor);
    });
    return ResponseEntity.noContent().build();
  }

  private static ResponseEntity<CityView> answer(CityResult result, Actor actor) {
    City city = done(result, actor);
    return ResponseEntity.ok().eTag(IfMatch.tag(city.version())).body(CityView.of(city));
  }

  private static City done(CityResult result, Actor actor) {
    return switch (result) {
      case CityResult.Done(City city) -> city;
      case CityRefusal refusal -> throw CityProblems.of(refusal, actor);
    };
  }

  private static CityId id(String raw) {
    if (!CityId.isValid(raw)) {
      throw CityProblems.unknown();
    }
    return new CityId(raw);
  }
}
