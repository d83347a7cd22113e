package org.connectivecities.platform.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log. Everything is in the hash but the reason, of which only a hash is: a reason is somebody's free words,
 * and can be forgotten together with whom they are about without breaking the chain.
 *
 * @param number 1 for the first, without gaps
 * @param at in milliseconds
 * @param actor id of the account that acts
 * @param capacity the roles it has, and what it acts for
 * @param act what is done, lower-kebab-case
 * @param about id of whom or what it is done to
 * @param reason absent once it is forgotten
 * @param reasonHash SHA-256 of a salt and the reason
 * @param previous hash of the entry before; {@link AuditChain#BEGINNING} for the first
 * @param hash SHA-256 of all the above but the reason
 */
public record AuditEntry(
    long number,
    Instant at,
    String actor,
    String capacity,
    String act,
    String about,
    @Nullable Reason reason,
    String reasonHash,
    String previous,
    String hash) {

  /** @param salt keeps a short text from being guessed by its hash once it is forgotten */
  public record Reason(String salt, String text) {}
}
