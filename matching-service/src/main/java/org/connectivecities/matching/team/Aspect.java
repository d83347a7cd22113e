package org.connectivecities.matching.team;

import java.util.ArrayList;
import java.util.List;
import org.connectivecities.matching.challenge.Brief;

/**
 * A part of a challenge that somebody in a team should be able to answer.
 *
 * @param number 1-based, as readers count
 * @param text the question, the concept id of the topic, or the challenge itself
 */
public record Aspect(int number, Kind kind, String text) {

  public enum Kind {
    /** The city's own sub-question. */
    QUESTION,
    /** One of several topics, where the city asks no sub-question. */
    TOPIC,
    /** The whole, where there is no part. */
    CHALLENGE
  }

  /** The city's own questions; without any, the topics of the challenge; without several, the challenge as it is. */
  static List<Aspect> of(Brief brief) {
    if (!brief.questions().isEmpty()) {
      return numbered(Kind.QUESTION, brief.questions());
    }
    return brief.topics().size() > 1
        ? numbered(Kind.TOPIC, brief.topics())
        : numbered(Kind.CHALLENGE, List.of(brief.challenge()));
  }

  private static List<Aspect> numbered(Kind kind, List<String> texts) {
    var aspects = new ArrayList<Aspect>();
    texts.forEach(text -> aspects.add(new Aspect(aspects.size() + 1, kind, text)));
    return aspects;
  }
}
