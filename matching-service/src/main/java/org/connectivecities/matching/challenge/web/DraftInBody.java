package org.connectivecities.matching.challenge.web;

import org.connectivecities.matching.challenge.Draft;
import org.springframework.boot.jackson.JacksonComponent;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Lets the body of a challenge stand inside another body. */
@JacksonComponent
class DraftInBody extends ValueDeserializer<Draft> {

  @Override
  public Draft deserialize(JsonParser parser, DeserializationContext context) {
    return context.readValue(parser, ChallengeBody.class).toDraft();
  }
}
