package org.connectivecities.profile.expert;

import java.util.List;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.check.Inspection;
import org.connectivecities.profile.check.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Shows how to reach a person to somebody else: to the city when both sides have said yes, to whoever looks after the
 * network for a stated reason. Each look is written down before it is given.
 */
public final class DiscloseContact {

  private static final int LONGEST_REASON = 300;

  private final Experts experts;
  private final Agreements agreements;
  private final Logbook logbook;

  public DiscloseContact(Experts experts, Agreements agreements, Logbook logbook) {
    this.experts = experts;
    this.agreements = agreements;
    this.logbook = logbook;
  }

  /**
   * @param engagementId on which both sides have agreed; else a reason is needed
   * @param reason why somebody who looks after the network needs to see them
   */
  public ExpertResult disclose(Actor actor, ExpertId id, @Nullable String engagementId, @Nullable String reason) {
    if (!ExpertRules.mayAskForContact(actor)) {
      return new ExpertRefusal.NotAllowed("Contact data are shown to the city when both sides have said yes.");
    }
    return engagementId == null || engagementId.isBlank()
        ? forReason(actor, id, reason)
        : onAgreement(actor, id, engagementId);
  }

  private ExpertResult onAgreement(Actor actor, ExpertId id, String engagementId) {
    boolean agreed = agreements.find(engagementId)
        .filter(it -> it.expert().equals(id))
        .filter(it -> ExpertRules.actsFor(actor, it))
        .isPresent();
    if (!agreed) {
      return new ExpertRefusal.NotAllowed("This city and this person have not both said yes to that engagement.");
    }
    return switch (experts.present(id)) {
      case ExpertRefusal refusal -> refusal;
      case ExpertResult.Done found -> shown(actor, found, "engagement " + engagementId);
    };
  }

  private ExpertResult forReason(Actor actor, ExpertId id, @Nullable String reason) {
    if (!ExpertRules.mayImport(actor)) {
      return new ExpertRefusal.Invalid(List.of(Fault.at("/engagement", Flaw.NO_ENGAGEMENT)));
    }
    Inspection in = new Inspection();
    String stated = in.required("reason", reason, Texts.line(LONGEST_REASON));
    if (stated == null) {
      return new ExpertRefusal.Invalid(in.faults());
    }
    return switch (experts.present(id)) {
      case ExpertRefusal refusal -> refusal;
      case ExpertResult.Done found -> ExpertRules.seesInside(actor, found.expert())
          ? shown(actor, found, stated)
          : new ExpertRefusal.NotAllowed("A coordinator looks after people of the own regions.");
    };
  }

  private ExpertResult shown(Actor actor, ExpertResult.Done found, String why) {
    logbook.note(actor, Logbook.Act.CONTACT_DISCLOSED, found.expert().id().value(), why);
    return found;
  }
}
