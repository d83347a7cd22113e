package org.connectivecities.profile.expert;

/** What came of a wish: it is done, or it is refused and nothing has changed. */
public sealed interface ExpertResult permits ExpertResult.Done, ExpertRefusal {

  /**
   * @param expert as it is now
   * @param changed false when everything was like that before, so that no new version was needed
   */
  record Done(Expert expert, boolean changed) implements ExpertResult {}
}
