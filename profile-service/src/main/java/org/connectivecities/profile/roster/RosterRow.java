package org.connectivecities.profile.roster;

import java.util.List;
import java.util.function.UnaryOperator;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.expert.ExpertDraft;

/**
 * One practitioner of a roster.
 *
 * @param number as the person sees it in the file: the header of a sheet is row 1
 * @param draft what could be read; may be incomplete when there are faults
 * @param faults found while reading; their pointer is already the name of the column
 * @param columnOf turns a place in the draft into the name of the column it came from
 */
public record RosterRow(int number, ExpertDraft draft, List<Fault> faults, UnaryOperator<String> columnOf) {

  public RosterRow {
    faults = List.copyOf(faults);
  }
}
