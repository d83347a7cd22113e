package org.connectivecities.portal.places;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a city's clocks show. No city says so itself: where its country has several times, a zone named after the city tells, and else
 * the zone most of the country lives in, which is then to be named, since this city may lie elsewhere.
 *
 * @param certain whether the city itself goes by this zone
 */
public record CityClock(ZoneId zone, boolean certain) {

  /** CLDR's primary zones: countries of which nearly everybody lives in one. */
  private static final Map<String, String> MAIN =
      Map.of(
          "CL", "America/Santiago", "CN", "Asia/Shanghai", "DE", "Europe/Berlin", "EC", "America/Guayaquil", "ES", "Europe/Madrid",
          "MY", "Asia/Kuala_Lumpur", "NZ", "Pacific/Auckland", "PT", "Europe/Lisbon", "UA", "Europe/Kyiv", "UZ", "Asia/Tashkent");

  private static final TimeZoneNames NAMES = TimeZoneNames.getInstance(Locale.ENGLISH);

  /** @param now zones that differ in summer only are alike in winter */
  public static Optional<CityClock> of(String city, String country, Instant now) {
    List<ZoneId> zones =
        TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream().sorted().map(ZoneId::of).toList();
    if (zones.stream().map(zone -> zone.getRules().getOffset(now)).distinct().count() == 1) {
      return Optional.of(new CityClock(zones.getFirst(), true));
    }
    Optional<CityClock> named =
        zones.stream().filter(zone -> plain(nameOf(zone)).equals(plain(city))).findFirst().map(zone -> new CityClock(zone, true));
    return named.or(() -> Optional.ofNullable(MAIN.get(country)).map(main -> new CityClock(ZoneId.of(main), false)));
  }

  /** How far another zone's clocks are ahead of these now; absent where the other is. */
  public @Nullable Duration behind(@Nullable ZoneId other, Instant now) {
    return other == null
        ? null
        : Duration.ofSeconds(other.getRules().getOffset(now).getTotalSeconds() - zone.getRules().getOffset(now).getTotalSeconds());
  }

  private static String nameOf(ZoneId zone) {
    return String.valueOf(NAMES.getExemplarLocationName(zone.getId()));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
  }
}
