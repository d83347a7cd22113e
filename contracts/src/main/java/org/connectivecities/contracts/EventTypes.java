package org.connectivecities.contracts;

/** Wire names of the events, as in the header {@code ce_type}. They are ours and never Java class names. */
public final class EventTypes {

  public static final String EXPERT_PUBLISHED = "expert.published";
  public static final String EXPERT_PAUSED = "expert.paused";
  public static final String EXPERT_ERASED = "expert.erased";
  public static final String EXPERT_FORGOTTEN = "expert.forgotten";

  public static final String CITY_PUBLISHED = "city.published";
  public static final String CITY_ERASED = "city.erased";

  public static final String CHALLENGE_OPENED = "challenge.opened";
  public static final String CHALLENGE_CLOSED = "challenge.closed";
  public static final String SHORTLIST_PUBLISHED = "shortlist.published";
  public static final String ENGAGEMENT_INVITED = "engagement.invited";
  public static final String ENGAGEMENT_WITHDRAWN = "engagement.withdrawn";
  public static final String ENGAGEMENT_ACCEPTED = "engagement.accepted";
  public static final String ENGAGEMENT_DECLINED = "engagement.declined";
  public static final String ENGAGEMENT_COMPLETED = "engagement.completed";
  public static final String SESSION_PROPOSED = "session.proposed";
  public static final String SESSION_AGREED = "session.agreed";
  public static final String SESSION_CANCELLED = "session.cancelled";

  private EventTypes() {}
}
