package org.connectivecities.portal.shortlists;

import java.util.List;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.clients.Challenge;
import org.connectivecities.portal.clients.MatchingApi;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.Refused;
import org.connectivecities.portal.clients.Shortlist;
import org.connectivecities.portal.places.KnownCities;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a shortlist beside the profiles and cities it speaks of. */
@Component
class Compare {

  private final MatchingApi matching;
  private final ProfileApi profiles;
  private final KnownCities cities;

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
    return new Comparison(challenge, shortlist, chosen.stream().map(this::column).toList(), others, own(challenge));
  }

  /** The reasons stand without the profile; the column says that it is missing, or is not for the city. */
  private Comparison.Column column(Shortlist.Match match) {
    ProfileApi.City home = home(match);
    try {
      return new Comparison.Column(match, profiles.expert(match.expertId()), false, home);
    } catch (Refused refused) {
      return new Comparison.Column(match, null, refused.isForbidden(), home);
    } catch (Unavailable missing) {
      return new Comparison.Column(match, null, false, home);
    }
  }

  private ProfileApi.@Nullable City home(Shortlist.Match match) {
    try {
      return cities.at(match.city(), match.country()).orElse(null);
    } catch (Unavailable missing) {
      return null;
    }
  }

  private ProfileApi.@Nullable City own(Challenge challenge) {
    try {
      return challenge.city().id() == null ? null : cities.withId(challenge.city().id()).orElse(null);
    } catch (Unavailable missing) {
      return null;
    }
  }
}
