package org.connectivecities.portal.front;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** Land without border lines, and where on it a country's dot goes; the data's README names their source. */
final class WorldMap {

  private static final double PER_DEGREE = 2;
  private static final double NORTH = 84;

  /** In the units of the picture: 720 wide, from 84 degrees north downwards. */
  record Point(double x, double y) {}

  private final String land;
  private final Map<String, Point> countries = new HashMap<>();

  WorldMap() {
    this.land = read("map/land.path");
    read("map/countries.tsv").lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(this::place);
  }

  private static String read(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void place(String[] row) {
    double x = (Double.parseDouble(row[1]) + 180) * PER_DEGREE;
    double y = (NORTH - Double.parseDouble(row[2])) * PER_DEGREE;
    countries.put(row[0], new Point(x, y));
  }

  /** The data of an SVG path. */
  String land() {
    return land;
  }

  /** @param country ISO 3166 alpha-2 */
  Optional<Point> of(String country) {
    return Optional.ofNullable(countries.get(country));
  }
}
