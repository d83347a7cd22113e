package org.connectivecities.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in words which field of a body could not be read, without the parser's own wording. */
final class UnreadableBody {

  private UnreadableBody() {}

  static ProblemException explain(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      ProblemException explained = explainOne(cause);
      if (explained != null) {
        return explained;
      }
    }
    return new ProblemException(ProblemKind.INVALID, "The request has no readable body", Fault.at("", "is missing"));
  }

  private static @Nullable ProblemException explainOne(Throwable cause) {
    return switch (cause) {
      case BodyTooLarge tooLarge -> new ProblemException(ProblemKind.TOO_LARGE, tooLarge.getMessage());
      case UnrecognizedPropertyException unknown ->
          invalid(pointer(unknown.getPath()), "is not a known field; known here: " + known(unknown));
      case InvalidFormatException wrong ->
          invalid(pointer(wrong.getPath()), "is not a valid " + wrong.getTargetType().getSimpleName());
      case MismatchedInputException wrong -> invalid(pointer(wrong.getPath()), "has the wrong type");
      case StreamReadException broken ->
          invalid("", "is not valid JSON (line %d, column %d)"
              .formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr()));
      case JacksonIOException carrier -> null;
      case JacksonException other -> invalid(pointer(other.getPath()), "cannot be read");
      default -> null;
    };
  }

  private static String known(UnrecognizedPropertyException unknown) {
    var names = unknown.getKnownPropertyIds();
    return names == null ? "none" : String.join(", ", names.stream().map(String::valueOf).sorted().toList());
  }

  private static ProblemException invalid(String pointer, String message) {
    String field = pointer.isEmpty() ? "The body" : pointer;
    return new ProblemException(ProblemKind.INVALID, field + " " + message, Fault.at(pointer, message));
  }

  private static String pointer(List<JacksonException.Reference> path) {
    StringBuilder pointer = new StringBuilder();
    for (var step : path) {
      pointer.append('/').append(step.getPropertyName() == null ? String.valueOf(step.getIndex()) : escaped(step.getPropertyName()));
    }
    return pointer.toString();
  }

  /** RFC 6901. */
  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
