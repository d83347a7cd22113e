package org.connectivecities.portal.reasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.connectivecities.portal.clients.Shortlist;
import org.connectivecities.portal.reasons.Reason.Piece;
import org.junit.jupiter.api.Test;

class PiecesTest {

  private static List<Piece> of(String passage, Shortlist.Mark... marks) {
    return Pieces.of(new Shortlist.Evidence("p", null, passage, List.of(marks)));
  }

  @Test
  void setsOffTheMarkedWords() {
    assertThat(of("dry cellars now", new Shortlist.Mark(4, 11)))
        .containsExactly(new Piece("dry ", false), new Piece("cellars", true), new Piece(" now", false));
  }

  @Test
  void leavesAPassageWithoutMarksWhole() {
    assertThat(Pieces.of(new Shortlist.Evidence("p", null, "dry cellars", null))).containsExactly(new Piece("dry cellars", false));
  }

  @Test
  void losesNoLetterToMarksThatOverlapOrReachTooFar() {
    List<Piece> pieces = of("dry cellars", new Shortlist.Mark(4, 99), new Shortlist.Mark(0, 6));

    assertThat(pieces.stream().map(Piece::text)).containsExactly("dry ce", "llars");
  }
}
