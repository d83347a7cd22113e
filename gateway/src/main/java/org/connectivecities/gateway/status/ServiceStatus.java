package org.connectivecities.gateway.status;

/**
 * One service as seen from the gateway.
 *
 * @param state {@code available}, {@code impaired} (answers, but says itself that something it needs is missing) or
 *     {@code unavailable}
 * @param detail the same in words
 */
record ServiceStatus(String name, String state, String detail) {

  boolean isAvailable() {
    return state.equals("available");
  }
}
