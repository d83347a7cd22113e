package org.connectivecities.profile.expert.storage;

import java.util.List;
import java.util.Set;
import org.connectivecities.platform.audit.AuditEntry;
import org.connectivecities.platform.audit.AuditLog;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.expert.Disclosure;
import org.connectivecities.profile.expert.Disclosures;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Logbook;
import org.springframework.stereotype.Component;

/** The logbook in the service's audit chain. */
@Component
final class AuditedLogbook implements Logbook, Disclosures {

  private final AuditLog log;

  AuditedLogbook(AuditLog log) {
    this.log = log;
  }

  @Override
  public void note(Actor by, Act act, String about, String reason) {
    log.write(by, act.wire(), about, reason);
  }

  @Override
  public List<Disclosure> of(ExpertId id, int limit) {
    return log.about(id.value(), Set.of(Act.CONTACT_DISCLOSED.wire()), limit).stream()
        .map(AuditedLogbook::disclosure)
        .toList();
  }

  @Override
  public void forget(ExpertId id) {
    log.forgetReasons(id.value());
  }

  private static Disclosure disclosure(AuditEntry entry) {
    AuditEntry.Reason reason = entry.reason();
    return new Disclosure(entry.at(), entry.actor(), entry.capacity(), reason == null ? "" : reason.text());
  }
}
