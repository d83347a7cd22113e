package org.connectivecities.profile.expert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.connectivecities.platform.security.Actor;

/** The logbook as a list. */
public final class InMemoryLogbook implements Logbook, Disclosures {

  /** One note. */
  public record Note(String account, Act act, String about, String reason) {}

  private final List<Note> notes = new ArrayList<>();
  private final Set<String> forgotten = new HashSet<>();

  public List<Note> notes() {
    return List.copyOf(notes);
  }

  @Override
  public void note(Actor by, Act act, String about, String reason) {
    notes.add(new Note(by.id(), act, about, reason));
  }

  @Override
  public List<Disclosure> of(ExpertId id, int limit) {
    return notes.reversed().stream()
        .filter(note -> note.act() == Act.CONTACT_DISCLOSED && note.about().equals(id.value()))
        .limit(limit)
        .map(note -> new Disclosure(Sample.NOW, note.account(), "", forgotten.contains(id.value()) ? "" : note.reason()))
        .toList();
  }

  @Override
  public void forget(ExpertId id) {
    forgotten.add(id.value());
  }
}
