package org.connectivecities.portal.shortlists;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.Shortlist;
import org.connectivecities.portal.places.CityClock;
import org.connectivecities.portal.places.KnownCities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a shortlist beside the profiles and cities it speaks of. */
@Component
class Compare {

  private final MatchingApi matching;
  private final ProfileApi profiles;
  private final KnownCities cities;
  private final InstantSource clock = InstantSource.system();

  Compare(MatchingApi matching, ProfileApi profiles, KnownCities cities) {
    this.matching = matching;
    this.profiles = profiles;
    this.cities = cities;
  }

  Comparison people(String shortlistId, List<String> asked) {
    Shortlist shortlist = matching.shortlist(shortlistId);
    return compare(shortlist, Comparison.chosen(shortlist.matches(), asked));
  }

  Comparison everybody(String shortlistId) {
    Shortlist shortlist = matching.shortlist(shortlistId);
    return compare(shortlist, shortlist.matches());
  }

  private Comparison compare(Shortlist shortlist, List<Shortlist.Match> chosen) {
    Challenge challenge = matching.challenge(shortlist.challengeId());
    List<Shortlist.Match> others = shortlist.matches().stream().filter(match -> !chosen.contains(match)).toList();
    Instant now = clock.instant();
    CityClock own = CityClock.of(challenge.city().name(), challenge.city().country(), now).orElse(null);
    List<Comparison.Column> columns = chosen.stream().map(match -> column(match, own, now)).toList();
    return new Comparison(challenge, shortlist, columns, others, challenge.contextOver(registered(challenge)), own);
  }

  /** The reasons stand without the profile; the column says that it is missing, or is not for the city. */
  private Comparison.Column column(Shortlist.Match match, @Nullable CityClock own, Instant now) {
    try {
      return column(match, profiles.expert(match.expertId()), false, own, now);
    } catch (Refused refused) {
      return column(match, null, refused.isForbidden(), own, now);
    } catch (Unavailable missing) {
      return column(match, null, false, own, now);
    }
  }

  private Comparison.Column column(
      Shortlist.Match match, ProfileApi.@Nullable Expert profile, boolean hidden, @Nullable CityClock own, Instant now) {
    return new Comparison.Column(match, profile, hidden, home(match), own == null ? null : own.behind(zone(match, profile, now), now));
  }

  /** As the person says, or as their city goes by. */
  private static @Nullable ZoneId zone(Shortlist.Match match, ProfileApi.@Nullable Expert profile, Instant now) {
    return profile != null && profile.timeZone() != null
        ? ZoneId.of(profile.timeZone())
        : CityClock.of(match.city(), match.country(), now).filter(CityClock::certain).map(CityClock::zone).orElse(null);
  }

  private ProfileApi.@Nullable City home(Shortlist.Match match) {
    try {
      return cities.at(match.city(), match.country()).orElse(null);
    } catch (Unavailable missing) {
      return null;
    }
  }

  private ProfileApi.@Nullable City registered(Challenge challenge) {
    try {
      return challenge.city().id() == null ? null : cities.withId(challenge.city().id()).orElse(null);
    } catch (Unavailable missing) {
      return null;
    }
  }
}
