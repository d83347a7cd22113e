package org.connectivecities.contracts;

/** Topic names. A breaking change is a new topic; additive changes keep the name. */
public final class Topics {

  /** Compacted state, key = expert id. */
  public static final String EXPERT_PROFILES = "expert.profiles.v1";

  /** Compacted state, key = city id. */
  public static final String CITY_PROFILES = "city.profiles.v1";

  /** Kept facts, key = challenge id. */
  public static final String MATCHING_DECISIONS = "matching.decisions.v1";

  /** Kept facts, key = expert id: who has carried out an erasure. */
  public static final String EXPERT_ERASURES = "expert.erasures.v1";

  private Topics() {}
}
