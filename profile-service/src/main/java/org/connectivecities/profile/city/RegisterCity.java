package org.connectivecities.profile.city;

import java.time.InstantSource;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Inspection;
import org.connectivecities.profile.check.Texts;
import org.jspecify.annotations.Nullable;

/** Takes a city into the network. */
public final class RegisterCity {

  private final Cities cities;
  private final InstantSource clock;

  public RegisterCity(Cities cities, InstantSource clock) {
    this.cities = cities;
    this.clock = clock;
  }

  public CityResult register(Actor actor, CityDraft draft) {
    String wanted = wantedId(actor, draft);
    if (!CityRules.mayRegister(actor, wanted)) {
      return new CityRefusal.NotAllowed("A city registers itself, a coordinator any.");
    }
    Inspection in = new Inspection();
    in.optional("id", wanted, Texts.id());
    Optional<CityContext> context = CityCheck.check(draft, in);
    if (context.isEmpty()) {
      return new CityRefusal.Invalid(in.faults());
    }
    if (!CityRules.mayRegister(actor, wanted, context.get().country())) {
      return new CityRefusal.NotAllowed("A coordinator registers cities of the own regions.");
    }
    CityId id = wanted == null ? CityId.random() : new CityId(wanted);
    City city = City.register(id, context.get(), clock.instant());
    return cities.save(city) ? new CityResult.Done(city) : taken(id);
  }

  private CityRefusal taken(CityId id) {
    boolean erased = cities.find(id).orElse(null) instanceof ErasedCity;
    return erased ? new CityRefusal.Erased() : new CityRefusal.Taken(id);
  }

  private static @Nullable String wantedId(Actor actor, CityDraft draft) {
    if (draft.id() != null && !draft.id().isBlank()) {
      return draft.id();
    }
    return actor.has("city") ? actor.owns().get(CityRules.KIND) : null;
  }
}
