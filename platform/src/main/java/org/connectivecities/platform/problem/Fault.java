package org.connectivecities.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON pointer into the body, or the name of a parameter or header
 * @param message what is wrong, for the person who sent it
 * @param reason lower-kebab-case; stays the same whatever the words, for whoever says it in another language
 * @param values what is told with the reason, such as a limit
 */
public record Fault(
    String pointer,
    String message,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> values) {

  public static Fault at(String pointer, String message) {
    return new Fault(pointer, message, null, List.of());
  }
}
