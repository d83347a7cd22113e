package org.connectivecities.gateway.door;

/** The order in which a request that has got its id passes the doors. Each relies on those before it. */
final class Doors {

  /** Before any refusal, so that refusals carry the headers too. */
  static final int SECURITY_HEADERS = -990;

  /** Before anything looks at the path. */
  static final int PATHS = -980;

  /** Before anything believes a header. */
  static final int HEADERS = -970;

  /** Before a body is read: reading is what a flood would have us do. */
  static final int RATES = -960;

  /** Behind the rates, so that a flood of invented tokens is slowed down like any other. */
  static final int TOKENS = -955;

  static final int BODIES = -950;

  private Doors() {}
}
