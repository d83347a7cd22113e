package org.connectivecities.portal.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.clients.ProfileApi;
import org.connectivecities.portal.clients.Refused;
import org.springframework.stereotype.Component;

/** Names of people of whom a page knows the id only. Who has left, or cannot be read now, has none. */
@Component
class PeopleNames {

  private final ProfileApi profiles;

  PeopleNames(ProfileApi profiles) {
    this.profiles = profiles;
  }

  /** By id, of those who have one; where profiles cannot be read at all, nobody is waited for a second time. */
  Map<String, String> of(Collection<String> expertIds) {
    Map<String, String> names = new HashMap<>();
    for (String id : expertIds) {
      try {
        names.put(id, profiles.expert(id).name());
      } catch (Refused gone) {
        // Who has left keeps an id.
      } catch (Unavailable away) {
        return names;
      }
    }
    return names;
  }
}
