package org.connectivecities.portal.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.connectivecities.portal.clients.OwnProfileApi;
import org.connectivecities.portal.clients.Refused;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Saves one part over the newest version of the profile. Changes of other parts stay; a change of the same part is shown
 * before anything is written over it.
 */
@Component
class EditProfile {

  private static final int STALE = 412;
  private static final int TRIES = 3;

  private final OwnProfileApi profiles;

  EditProfile(OwnProfileApi profiles) {
    this.profiles = profiles;
  }

  ObjectNode read(String id) {
    return profiles.read(id);
  }

  /** @param seen mark of what the part said when its form was shown */
  Saved save(String id, Part part, Form form, String seen) {
    return overNewest(id, profile -> {
      Form now = part.read(profile);
      if (now.mark().equals(seen)) {
        part.write(form, profile);
        return new Saved.Done();
      }
      return form.isSaidIn(now) ? new Saved.Done() : new Saved.Changed(now);
    }, part);
  }

  void decide(String id, Form form) {
    profiles.decide(id, ConsentPart.decisions(form));
  }

  /** @param change what to do with the profile; it is sent only where that is done and the profile has become another */
  Saved overNewest(String id, Function<ObjectNode, Saved> change, Part part) {
    for (int tried = 1; ; tried++) {
      ObjectNode profile = profiles.read(id);
      ObjectNode before = profile.deepCopy();
      Saved saved = change.apply(profile);
      if (!(saved instanceof Saved.Done) || profile.equals(before)) {
        return saved;
      }
      try {
        profiles.revise(id, "\"" + profile.path("version").asLong() + "\"", profile);
        return saved;
      } catch (Refused refusal) {
        if (!refusal.faults().isEmpty() && refusal.status() != STALE) {
          return new Saved.Refused(byField(refusal, part));
        }
        if (refusal.status() != STALE || tried == TRIES) {
          throw refusal;
        }
      }
    }
  }

  private static Map<String, Refused.Fault> byField(Refused refusal, Part part) {
    Map<String, Refused.Fault> faults = new LinkedHashMap<>();
    refusal.faults().forEach(fault -> faults.putIfAbsent(part.field(fault.pointer()), fault));
    return faults;
  }
}
