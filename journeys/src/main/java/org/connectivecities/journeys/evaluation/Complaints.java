package org.connectivecities.journeys.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.connectivecities.local.Misuse;

/** What is wrong with the files of an evaluation, collected so that a person hears of all of it at once. */
final class Complaints {

  private static final int SHOWN = 20;

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> passedOver = new TreeMap<>();

  /** @param where file and line */
  void fault(String where, String field, String message) {
    faults.add(where + ": " + field + " " + message);
  }

  /** Something that is left out, and said once however often it occurs. */
  void passOver(String what) {
    passedOver.merge(what, 1, Integer::sum);
  }

  /** @throws Misuse when anything is wrong */
  void throwIfAny() {
    if (!faults.isEmpty()) {
      String more = faults.size() > SHOWN ? "\n… and " + (faults.size() - SHOWN) + " more" : "";
      throw new Misuse(String.join("\n", faults.subList(0, Math.min(SHOWN, faults.size()))) + more);
    }
  }

  List<String> warnings() {
    return passedOver.entrySet().stream().map(one -> one.getKey() + " (in " + one.getValue() + " lines)").toList();
  }
}
