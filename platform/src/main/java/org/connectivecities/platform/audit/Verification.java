package org.connectivecities.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * What came of reading a chain.
 *
 * @param entries how many are in order, from the first on
 * @param head hash of the last of them
 * @param broken the first entry that is not in order, if any
 */
public record Verification(long entries, String head, @Nullable Broken broken) {

  /** @param why for people */
  public record Broken(long number, String why) {}

  /** Goes from entry to entry until one is not in order. */
  static final class Walk {

    private final @Nullable Head seen;
    private @Nullable AuditEntry last;
    private @Nullable Broken broken;

    Walk(@Nullable Head seen) {
      this.seen = seen;
    }

    boolean goesOn() {
      return broken == null;
    }

    void next(AuditEntry entry) {
      String why = AuditChain.fault(last, entry);
      if (why == null && seen != null && seen.isOther(entry)) {
        why = "it is another one than was seen before";
      }
      if (why == null) {
        last = entry;
      } else {
        broken = new Broken(last == null ? 1 : last.number() + 1, why);
      }
    }

    Verification result() {
      long entries = last == null ? 0 : last.number();
      if (broken == null && seen != null && seen.number() > entries) {
        broken = new Broken(entries + 1, "it and what followed it, up to entry " + seen.number() + ", is cut off");
      }
      return new Verification(entries, last == null ? AuditChain.BEGINNING : last.hash(), broken);
    }
  }
}
