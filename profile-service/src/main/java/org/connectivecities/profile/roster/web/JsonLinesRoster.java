package org.connectivecities.profile.roster.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.check.Flaw;
import org.connectivecities.profile.expert.ExpertDraft;
import org.connectivecities.profile.roster.RosterRow;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** One expert a line, as in the body of a registration. Columns are JSON pointers here. */
@Component
final class JsonLinesRoster implements RosterFormat {

  static final String TYPE = "application/x-ndjson";

  private static final ExpertDraft NOTHING =
      new ExpertDraft(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

  private final JsonMapper json;

  JsonLinesRoster(JsonMapper json) {
    this.json = json;
  }

  @Override
  public MediaType type() {
    return MediaType.valueOf(TYPE);
  }

  @Override
  public List<RosterRow> read(byte[] file) {
    List<RosterRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) Utf8.decode(file).lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        rows.add(row(number, line));
      }
      if (rows.size() > MOST_ROWS) {
        throw Unreadable.tooManyRows();
      }
    }
    return rows;
  }

  private RosterRow row(int number, String line) {
    try {
      ExpertDraft draft = json.readValue(line, ExpertDraft.class);
      return draft == null
          ? new RosterRow(number, NOTHING, List.of(Fault.at("", Flaw.NO_PRACTITIONER)), UnaryOperator.identity())
          : new RosterRow(number, draft, List.of(), UnaryOperator.identity());
    } catch (JacksonException unreadable) {
      return new RosterRow(number, NOTHING, List.of(fault(unreadable)), UnaryOperator.identity());
    }
  }

  /** In our words: the parser's own would show the line. */
  private static Fault fault(JacksonException unreadable) {
    StringBuilder pointer = new StringBuilder();
    unreadable.getPath().forEach(step ->
        pointer.append('/').append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
    return Fault.at(pointer.toString(), switch (unreadable) {
      case StreamReadException _ -> Flaw.NO_JSON;
      case UnrecognizedPropertyException _ -> Flaw.NO_FIELD;
      default -> Flaw.WRONG_TYPE;
    });
  }
}
