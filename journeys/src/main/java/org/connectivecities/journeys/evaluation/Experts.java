package org.connectivecities.journeys.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.connectivecities.contracts.expert.ExpertPublished;

/**
 * Everybody under ids that the platform takes: those of a file may be of any kind. Numbered in the order of the ids, so that
 * equals come in that order too, whatever the order of the file.
 */
final class Experts {

  private final Map<String, String> original = new LinkedHashMap<>();
  private final Map<String, ExpertPublished> byId = new TreeMap<>();
  private final List<ExpertPublished> published = new ArrayList<>();

  Experts(Collection<ExpertPublished> given) {
    given.forEach(expert -> byId.put(expert.expertId(), expert));
    byId.forEach((id, expert) -> {
      String number = String.format(Locale.ROOT, "e%06d", published.size());
      original.put(number, id);
      published.add(numbered(expert, number));
    });
  }

  private static ExpertPublished numbered(ExpertPublished of, String id) {
    return new ExpertPublished(
        id, of.version(), of.name(), of.role(), of.organisation(), of.city(), of.country(), of.timeZone(), of.languages(),
        of.competences(), of.practices(), of.formats(), of.availability(), of.consent(), of.lastConfirmed(),
        ExpertFile.UNDATED);
  }

  List<ExpertPublished> published() {
    return published;
  }

  /** In order. */
  List<String> ids() {
    return List.copyOf(byId.keySet());
  }

  String original(String number) {
    return original.getOrDefault(number, number);
  }

  int size() {
    return byId.size();
  }

  ExpertPublished named(String id) {
    return byId.get(id);
  }
}
