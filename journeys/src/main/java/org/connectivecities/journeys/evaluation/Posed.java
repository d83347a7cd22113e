package org.connectivecities.journeys.evaluation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A challenge of the file.
 *
 * @param where file and line, for complaints
 * @param language as the file says; else the pipeline finds out
 * @param body as the API takes it
 */
record Posed(String id, String where, String text, @Nullable String language, String body) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** The same need of nobody in particular. */
  Posed withoutCity() {
    ObjectNode nowhere = (ObjectNode) JSON.readTree(body);
    nowhere.remove("city");
    return new Posed(id, where, text, language, nowhere.toString());
  }
}
