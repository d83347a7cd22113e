package org.connectivecities.profile.expert;

import java.util.List;
import java.util.Optional;

/** Which topic of the vocabulary did a person mean? */
public interface FindTopic {

  /** The concept id of an id, a label or a synonym of any language. */
  Optional<String> idOf(String written);

  /** Ids of the nearest topics, best first, for the message about an unknown one. */
  List<String> near(String written);
}
