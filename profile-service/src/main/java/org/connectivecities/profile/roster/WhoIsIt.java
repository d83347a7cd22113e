package org.connectivecities.profile.roster;

import java.util.List;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertDraft;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Experts;
import org.jspecify.annotations.Nullable;

/**
 * Finds the practitioner a row speaks of: by id; without one by e-mail address and name, then by name and city. An
 * address alone is not enough, since offices share theirs: one colleague would overwrite the other.
 */
final class WhoIsIt {

  private static final int SEVERAL = 20;

  private final Experts experts;

  WhoIsIt(Experts experts) {
    this.experts = experts;
  }

  sealed interface Answer {

    record Known(ExpertId id) implements Answer {}

    record New() implements Answer {}

    record Ambiguous() implements Answer {}
  }

  Answer ask(ExpertDraft draft) {
    String id = text(draft.id());
    if (id != null) {
      boolean known = ExpertId.isValid(id) && experts.find(new ExpertId(id)).orElse(null) instanceof Expert;
      return known ? new Answer.Known(new ExpertId(id)) : new Answer.New();
    }
    List<Expert> found = byAddress(draft);
    return answer(found.isEmpty() ? byName(draft) : found);
  }

  private static Answer answer(List<Expert> found) {
    return switch (found.size()) {
      case 0 -> new Answer.New();
      case 1 -> new Answer.Known(found.getFirst().id());
      default -> new Answer.Ambiguous();
    };
  }

  private List<Expert> byAddress(ExpertDraft draft) {
    String email = draft.contact() == null ? null : text(draft.contact().email());
    String name = text(draft.name());
    return email == null || name == null
        ? List.of()
        : experts.withEmail(email, SEVERAL).stream()
            .filter(expert -> expert.profile().name().equalsIgnoreCase(name))
            .toList();
  }

  private List<Expert> byName(ExpertDraft draft) {
    String name = text(draft.name());
    String city = text(draft.city());
    String country = text(draft.country());
    return name == null || city == null || country == null
        ? List.of()
        : experts.named(name, city, country, SEVERAL);
  }

  private static @Nullable String text(@Nullable String raw) {
    return raw == null || raw.isBlank() ? null : raw.strip();
  }
}
