package org.connectivecities.profile.check;

/**
 * Something wrong in what was sent.
 *
 * @param pointer RFC 6901 JSON pointer to the place, e.g. {@code /practices/2/year}; empty for the whole
 * @param message what is wrong and, where it helps, what would be right; safe to show
 */
public record Fault(String pointer, String message) {}
