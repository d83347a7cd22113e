package org.connectivecities.matching.shortlist.storage;

import java.util.Locale;
import org.connectivecities.matching.shortlist.Logbook;
import org.connectivecities.platform.audit.AuditLog;
import org.connectivecities.platform.security.Actor;

/** The logbook in the service's audit chain. */
public final class AuditedLogbook implements Logbook {

  private final AuditLog log;

  public AuditedLogbook(AuditLog log) {
    this.log = log;
  }

  @Override
  public void note(Actor by, Act act, String shortlistId, String what) {
    log.write(by, act.name().toLowerCase(Locale.ROOT).replace('_', '-'), shortlistId, what);
  }
}
