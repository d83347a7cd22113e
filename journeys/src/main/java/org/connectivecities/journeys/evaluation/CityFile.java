package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.connectivecities.contracts.city.CityPublished;
import org.jspecify.annotations.Nullable;

/**
 * Registered cities, one a line, as the API takes them; {@code id}, {@code name} and {@code country} are needed. Challenges name
 * one by its id. Without the file none is registered, and how alike two cities are rests on what challenges say of their own.
 */
final class CityFile {

  private final String name;

  private CityFile(String name) {
    this.name = name;
  }

  /** The one of a folder, where it has one. */
  static Optional<Path> in(Path folder) {
    return Optional.of(folder.resolve("cities.jsonl")).filter(Files::exists);
  }

  /** @param file none where no city is registered */
  static List<CityPublished> read(@Nullable Path file, Complaints complaints) throws IOException {
    if (file == null) {
      return List.of();
    }
    var reader = new CityFile(String.valueOf(file.getFileName()));
    Map<String, String> seen = JsonLines.noIdsYet();
    return JsonLines.read(file, complaints).stream().map(body -> reader.city(body, JsonLines.id(body, seen))).toList();
  }

  static Set<String> ids(List<CityPublished> cities) {
    return cities.stream().map(CityPublished::cityId).collect(Collectors.toSet());
  }

  private CityPublished city(Body body, String id) {
    Integer population = body.whole("population");
    var city =
        new CityPublished(
            id,
            1,
            body.required("name"),
            country(body),
            body.text("region"),
            population == null ? null : population.longValue(),
            body.text("climateZone"),
            body.text("incomeGroup"),
            body.text("legalRole"),
            body.texts("setting"),
            ExpertFile.UNDATED);
    body.nameTheRest(name);
    return city;
  }

  private static String country(Body body) {
    String written = body.required("country");
    return Countries.code(written).orElseGet(() -> {
      if (!written.isEmpty()) {
        body.fault("country", "\"" + written + "\" is no country");
      }
      return "";
    });
  }
}
