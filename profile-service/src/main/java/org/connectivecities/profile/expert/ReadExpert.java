package org.connectivecities.profile.expert;

import java.time.InstantSource;
import java.time.ZoneOffset;
import org.connectivecities.platform.security.Actor;

/** Shows a profile to those who may see it. */
public final class ReadExpert {

  private final Experts experts;
  private final InstantSource clock;

  public ReadExpert(Experts experts, InstantSource clock) {
    this.experts = experts;
    this.clock = clock;
  }

  public ExpertResult read(Actor actor, ExpertId id) {
    if (actor.anonymous()) {
      return new ExpertRefusal.NotAllowed("Profiles are for members.");
    }
    return switch (experts.present(id)) {
      case ExpertRefusal refusal -> refusal;
      case ExpertResult.Done found ->
          ExpertRules.mayRead(actor, found.expert(), clock.instant().atZone(ZoneOffset.UTC).toLocalDate())
              ? found
              : new ExpertRefusal.NotAllowed("This person does not want to be found.");
    };
  }
}
