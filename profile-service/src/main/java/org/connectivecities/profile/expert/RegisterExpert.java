package org.connectivecities.profile.expert;

import java.time.InstantSource;
import java.util.Optional;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Inspection;
import org.connectivecities.profile.check.Texts;
import org.jspecify.annotations.Nullable;

/** Takes a practitioner into the network. */
public final class RegisterExpert {

  private final Experts experts;
  private final ProfileCheck check;
  private final InstantSource clock;
  private final Logbook logbook;

  public RegisterExpert(Experts experts, ProfileCheck check, InstantSource clock, Logbook logbook) {
    this.experts = experts;
    this.check = check;
    this.clock = clock;
    this.logbook = logbook;
  }

  public ExpertResult register(Actor actor, ExpertDraft draft) {
    String wanted = wantedId(actor, draft);
    if (!ExpertRules.mayRegister(actor, wanted)) {
      return new ExpertRefusal.NotAllowed("A practitioner registers the own profile, a coordinator any.");
    }
    Inspection in = new Inspection();
    in.optional("id", wanted, Texts.id());
    Optional<Declaration> says = check.check(draft, null, in);
    if (says.isEmpty()) {
      return new ExpertRefusal.Invalid(in.faults());
    }
    if (!ExpertRules.mayRegister(actor, wanted, says.get().profile().country())) {
      return new ExpertRefusal.NotAllowed("A coordinator registers people of the own regions.");
    }
    ExpertId id = wanted == null ? ExpertId.random() : new ExpertId(wanted);
    boolean byOwner = speaksForSelf(actor, id);
    if (!byOwner) {
      if (experts.find(id).isPresent()) {
        return taken(id);
      }
      logbook.note(actor, Logbook.Act.REGISTERED, id.value(), "");
    }
    return store(Expert.register(id, says.get(), byOwner, byOwner ? Vetting.WAITING : Vetting.VETTED, clock.instant()));
  }

  private ExpertResult store(Expert expert) {
    return experts.save(expert) ? new ExpertResult.Done(expert, true) : taken(expert.id());
  }

  private ExpertRefusal taken(ExpertId id) {
    boolean erased = experts.find(id).orElse(null) instanceof ErasedExpert;
    return erased ? new ExpertRefusal.Erased() : new ExpertRefusal.Taken(id);
  }

  private static @Nullable String wantedId(Actor actor, ExpertDraft draft) {
    if (draft.id() != null && !draft.id().isBlank()) {
      return draft.id();
    }
    return actor.has("practitioner") ? actor.owns().get(ExpertRules.KIND) : null;
  }

  /** Who has no profile yet and registers one as a practitioner registers the own. */
  private static boolean speaksForSelf(Actor actor, ExpertId id) {
    return actor.has("practitioner") && (ExpertRules.owns(actor, id) || !actor.owns().containsKey(ExpertRules.KIND));
  }
}
