package org.connectivecities.portal.exchange;

import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.clients.PractitionerApi;
import org.connectivecities.portal.clients.PractitionerApi.Engagement;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ReadSides {

  private final PractitionerApi engagements;
  private final ProfileApi profiles;
  private final WhoActs who;

  ReadSides(PractitionerApi engagements, ProfileApi profiles, WhoActs who) {
    this.engagements = engagements;
    this.profiles = profiles;
    this.who = who;
  }

  Sides of(String engagementId) {
    Person person = who.somebody();
    Engagement engagement = engagements.engagement(engagementId);
    return new Sides(engagement, profile(engagement.expertId()), engagement.expertId().equals(person.expert()));
  }

  /** Whoever cannot be found now is known to the city by the exchange alone. */
  private ProfileApi.@Nullable Expert profile(String id) {
    try {
      return profiles.expert(id);
    } catch (Refused refused) {
      return null;
    }
  }
}
