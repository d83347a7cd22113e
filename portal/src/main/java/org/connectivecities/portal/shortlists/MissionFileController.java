package org.connectivecities.portal.shortlists;

import java.util.Map;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.portal.papers.Kind;
import org.connectivecities.portal.papers.Press;
import org.connectivecities.portal.shell.Speech;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A whole shortlist to take away. */
@Controller
class MissionFileController {

  private static final String NAME = "shortlist";

  private final Compare compare;
  private final Press press;
  private final WhoActs who;

  MissionFileController(Compare compare, Press press, WhoActs who) {
    this.compare = compare;
    this.press = press;
    this.who = who;
  }

  @GetMapping("/shortlists/{id}/shortlist.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable String id, Speech say) {
    return Kind.PDF.file(NAME, press.print("shortlist", Map.of("it", everybody(id)), say));
  }

  @GetMapping("/shortlists/{id}/shortlist.xlsx")
  ResponseEntity<byte[]> xlsx(@PathVariable String id, Speech say) {
    return Kind.XLSX.file(NAME, new MissionFile(everybody(id), say).sheet().xlsx(NAME));
  }

  private Comparison everybody(String id) {
    who.somebody();
    return compare.everybody(id);
  }
}
