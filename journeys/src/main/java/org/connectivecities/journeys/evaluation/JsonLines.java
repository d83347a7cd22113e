package org.connectivecities.journeys.evaluation;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.connectivecities.local.Misuse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A file of objects, one a line. */
final class JsonLines {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonLines() {}

  static List<Body> read(Path file, Complaints complaints) throws IOException {
    var bodies = new ArrayList<Body>();
    int line = 0;
    for (String text : lines(file)) {
      line++;
      if (!text.isBlank()) {
        String where = file.getFileName() + ":" + line;
        try {
          if (JSON.readTree(text) instanceof ObjectNode object) {
            bodies.add(new Body(object, where, complaints));
          } else {
            complaints.fault(where, "the line", "is not a JSON object");
          }
        } catch (JacksonException broken) {
          complaints.fault(where, "the line", "is not JSON: " + broken.getOriginalMessage());
        }
      }
    }
    return bodies;
  }

  /** @throws Misuse when there is no such file, or it is not UTF-8 */
  static List<String> lines(Path file) throws IOException {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException missing) {
      throw new Misuse("There is no file " + file);
    } catch (MalformedInputException otherEncoding) {
      throw new Misuse(file + " is not UTF-8");
    }
  }

  /** The id that every line needs: unique, and without blanks, because run files are divided by them. */
  static String id(Body body, Map<String, String> seen) {
    String id = Objects.requireNonNullElse(body.text("id"), "");
    String before = seen.putIfAbsent(id, body.where());
    if (id.isEmpty()) {
      body.fault("id", "is required");
    } else if (id.chars().anyMatch(Character::isWhitespace)) {
      body.fault("id", "must not have blanks in it");
    } else if (before != null) {
      body.fault("id", "is that of " + before + " already");
    }
    return id;
  }

  static Map<String, String> noIdsYet() {
    return new HashMap<>();
  }
}
