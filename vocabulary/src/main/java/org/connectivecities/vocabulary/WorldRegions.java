package org.connectivecities.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** The world region of a country, from {@code regions.properties}: the programme's own regions, which city profiles use as well. */
public final class WorldRegions {

    private static final Map<String, String> BY_COUNTRY = read();

    private WorldRegions() {
    }

    private static Map<String, String> read() {
        var lines = new Properties();
        try (var file = Objects.requireNonNull(WorldRegions.class.getResourceAsStream("regions.properties"))) {
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read regions.properties", e);
        }
        var regions = new HashMap<String, String>();
        for (var region : lines.stringPropertyNames()) {
            for (var country : lines.getProperty(region).split("\\s+")) {
                var other = regions.put(country, region);
                if (other != null) {
                    throw new IllegalStateException(country + " is both in " + other + " and in " + region);
                }
            }
        }
        return Map.copyOf(regions);
    }

    /**
     * @param country ISO 3166 alpha-2
     * @return lower-kebab-case; null for a country that no region lists
     */
    public static @Nullable String of(String country) {
        return BY_COUNTRY.get(country);
    }

    public static SortedSet<String> names() {
        return new TreeSet<>(BY_COUNTRY.values());
    }

    /** ISO 3166 alpha-2 codes. */
    public static Set<String> countriesIn(Collection<String> regions) {
        return BY_COUNTRY.entrySet().stream().filter(entry -> regions.contains(entry.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet());
    }
}
