package org.connectivecities.platform.audit;

/** Where a chain ended when somebody looked. */
public record Head(long number, String hash) {

  /** The same entry, if it is that one. */
  boolean isOther(AuditEntry entry) {
    return entry.number() == number && !entry.hash().equals(hash);
  }
}
