package org.connectivecities.portal.reasons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.connectivecities.portal.clients.Shortlist;

/** Cuts a passage at its marks. Marks that overlap or reach beyond the text are cut to what is there. */
public final class Pieces {

  private Pieces() {}

  public static List<Reason.Piece> of(Shortlist.Evidence evidence) {
    String text = evidence.passage();
    List<Shortlist.Mark> marks = evidence.marks() == null ? List.of() : evidence.marks();
    List<Reason.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Shortlist.Mark mark : marks.stream().sorted(Comparator.comparingInt(Shortlist.Mark::start)).toList()) {
      int start = Math.clamp(mark.start(), at, text.length());
      int end = Math.clamp(mark.end(), start, text.length());
      add(pieces, text.substring(at, start), false);
      add(pieces, text.substring(start, end), true);
      at = end;
    }
    add(pieces, text.substring(at), false);
    return List.copyOf(pieces);
  }

  private static void add(List<Reason.Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Reason.Piece(text, marked));
    }
  }
}
