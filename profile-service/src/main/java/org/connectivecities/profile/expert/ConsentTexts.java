package org.connectivecities.profile.expert;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people are asked to agree to. A text that somebody has agreed to is never changed: another wording is another version. */
public record ConsentTexts(List<Text> all) {

  /** The first version whose words on being found say what visitors are told. */
  static final String NAMES_VISITORS = "2026-12";

  /**
   * @param version for instance {@code 2026-11}; later ones sort behind earlier ones
   * @param wording English, by the purpose's wire name
   */
  public record Text(String version, Map<String, String> wording) {
    public Text {
      wording = Map.copyOf(wording);
      for (Purpose purpose : Purpose.values()) {
        if (wording.getOrDefault(purpose.wire(), "").isBlank()) {
          throw new IllegalArgumentException("text " + version + " says nothing of " + purpose.wire());
        }
      }
    }
  }

  /** @param all the present one last */
  public ConsentTexts {
    all = List.copyOf(all);
    if (all.isEmpty() || Set.copyOf(all.stream().map(Text::version).toList()).size() != all.size()) {
      throw new IllegalArgumentException("each consent text has a version of its own, and there is at least one");
    }
    if (!all.stream().map(Text::version).toList().equals(all.stream().map(Text::version).sorted().toList())) {
      throw new IllegalArgumentException("consent texts stand in the order of their versions");
    }
  }

  public Text current() {
    return all.getLast();
  }

  static boolean namesVisitors(String version) {
    return version.compareTo(NAMES_VISITORS) >= 0;
  }

  boolean knows(String version) {
    return all.stream().anyMatch(text -> text.version().equals(version));
  }
}
