package org.connectivecities.profile.city;

import java.time.InstantSource;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.check.Inspection;

/** Replaces what is known of a city. */
public final class ReviseCity {

  private static final CityRefusal NOT_THEIRS =
      new CityRefusal.NotAllowed("Only the city's own people and coordinators of its region revise a city.");

  private final Cities cities;
  private final InstantSource clock;

  public ReviseCity(Cities cities, InstantSource clock) {
    this.cities = cities;
    this.clock = clock;
  }

  /** @param expectedVersion the version that the actor has read */
  public CityResult revise(Actor actor, CityId id, long expectedVersion, CityDraft draft) {
    if (!CityRules.mayChangeAtAll(actor, id)) {
      return NOT_THEIRS;
    }
    return switch (cities.find(id).orElse(null)) {
      case null -> new CityRefusal.Unknown();
      case ErasedCity _ -> new CityRefusal.Erased();
      case City current when !CityRules.mayChange(actor, current) -> NOT_THEIRS;
      case City current -> current.version() == expectedVersion
          ? revised(current, draft)
          : new CityRefusal.Stale(current.version());
    };
  }

  private CityResult revised(City current, CityDraft draft) {
    Inspection in = new Inspection();
    if (draft.id() != null && !draft.id().equals(current.id().value())) {
      in.at("id").fault(Flaw.ANOTHER_ID);
    }
    Optional<CityContext> context = CityCheck.check(draft, in);
    if (context.isEmpty()) {
      return new CityRefusal.Invalid(in.faults());
    }
    if (context.get().equals(current.context())) {
      return new CityResult.Done(current);
    }
    City next = current.revise(context.get(), clock.instant());
    return cities.save(next) ? new CityResult.Done(next) : new CityRefusal.Stale(next.version());
  }
}
