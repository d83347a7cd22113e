package org.connectivecities.profile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.connectivecities.profile.expert.ExpertId;
import org.junit.jupiter.api.Test;

/** What every store of saved searches keeps to. */
public abstract class SavedSearchesConformance {

  /** So far away that a running service does not look. */
  private static final Instant THEN = Instant.parse("2101-02-03T04:05:06Z");

  private final String owner = "kofi-" + UUID.randomUUID();
  private final ExpertId profile = new ExpertId("kofi-" + UUID.randomUUID());
  private final ExpertId mara = new ExpertId("mara-" + UUID.randomUUID());
  private final ExpertId tom = new ExpertId("tom-" + UUID.randomUUID());
  private final SavedSearch search = search("water");

  protected abstract SavedSearches searches();

  private SavedSearch search(String words) {
    return SavedSearch.of(owner, profile, words, Question.of(Map.of("q", List.of(words), "country", List.of("GH", "DE"))), THEN);
  }

  @Test
  void keepsEverythingOfASearch() {
    searches().save(search);
    SavedSearch seen = search.seen(List.of(mara), THEN);
    SavedSearch told = seen.seen(List.of(mara, tom), THEN).settled(THEN, Duration.ofDays(1));

    assertThat(searches().find(search.id())).contains(search);
    assertThat(searches().save(seen)).isTrue();
    assertThat(searches().save(seen.seen(List.of(mara, tom), THEN))).isTrue();
    assertThat(searches().save(told)).isTrue();
    assertThat(searches().find(search.id())).contains(told);
  }

  @Test
  void isChangedByWhoHasSeenTheNewestOnly() {
    assertThat(searches().save(search)).isTrue();
    assertThat(searches().save(search)).isFalse();
    assertThat(searches().save(search.seen(List.of(mara), THEN))).isTrue();
    assertThat(searches().save(search.seen(List.of(tom), THEN))).isFalse();
  }

  @Test
  void knowsTheSearchesOfAnAccount() {
    SavedSearch another = search("heat");
    searches().save(search);
    searches().save(another);

    assertThat(searches().of(owner)).containsExactlyInAnyOrder(search, another);
    assertThat(searches().of("nobody-" + owner)).isEmpty();
  }

  @Test
  void givesWhatIsDueOnly() {
    searches().save(search);

    assertThat(searches().due(THEN, 1_000)).contains(search);
    assertThat(searches().due(THEN.minusSeconds(1), 1_000)).doesNotContain(search);
  }

  @Test
  void removesTheOwnersOnlyAndDoesNotBringItBack() {
    searches().save(search);
    searches().remove(search.id(), "somebody else");
    assertThat(searches().find(search.id())).isPresent();
    searches().remove(search.id(), owner);

    assertThat(searches().save(search.seen(List.of(mara), THEN))).isFalse();
    assertThat(searches().find(search.id())).isEmpty();
  }

  @Test
  void forgetsWhoIsErasedAsOwnerAndAsFound() {
    SavedSearch others = SavedSearch.of("ama-" + owner, null, "water", search.question(), THEN);
    searches().save(search);
    searches().save(others);
    SavedSearch first = others.seen(List.of(tom), THEN);
    searches().save(first);
    SavedSearch second = first.seen(List.of(mara, tom), THEN);
    searches().save(second);

    searches().forget(profile);
    assertThat(searches().find(search.id())).isEmpty();
    searches().forget(mara);
    SavedSearch kept = searches().find(others.id()).orElseThrow();
    assertThat(kept.known()).containsExactly(tom);
    assertThat(kept.news().people()).isEmpty();
    assertThat(searches().save(second.settled(THEN, Duration.ofDays(1)))).as("by whoever still knew them").isFalse();
  }
}
