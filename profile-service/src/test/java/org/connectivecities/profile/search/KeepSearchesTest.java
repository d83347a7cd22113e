package org.connectivecities.profile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.platform.security.Actor;
import org.connectivecities.profile.check.Fault;
import org.connectivecities.profile.expert.Sample;
import org.connectivecities.profile.search.KeepSearches.Outcome;
import org.junit.jupiter.api.Test;

class KeepSearchesTest {

  private static final Map<String, List<String>> WATER = Map.of("q", List.of(" water "), "country", List.of("GH", "DE"));

  private final InMemorySavedSearches searches = new InMemorySavedSearches();
  private final KeepSearches keep = new KeepSearches(searches, () -> Sample.NOW);

  @Test
  void keepsASearchOnceInWhateverOrderItIsAsked() {
    Outcome first = keep.keep(Sample.CITY, "Water", WATER);
    Outcome again = keep.keep(Sample.CITY, "Other name", Map.of("country", List.of("DE", "GH"), "q", List.of("water")));

    assertThat(first).isEqualTo(again).isInstanceOfSatisfying(Outcome.Done.class, done ->
        assertThat(done.search().question().parameters()).isEqualTo(Map.of("q", List.of("water"), "country", List.of("DE", "GH"))));
    assertThat(keep.read(Sample.CITY).orElseThrow()).hasSize(1);
  }

  @Test
  void keepsAsManyAsAPersonReads() {
    for (int i = 0; i < KeepSearches.MOST; i++) {
      assertThat(keep.keep(Sample.CITY, "n", Map.of("q", List.of("word " + i)))).isInstanceOf(Outcome.Done.class);
    }

    assertThat(keep.keep(Sample.CITY, "n", WATER)).isEqualTo(new Outcome.TooMany(KeepSearches.MOST));
    assertThat(keep.keep(Sample.CITY, "n", Map.of("q", List.of("word 0")))).as("is kept already").isInstanceOf(Outcome.Done.class);
    assertThat(keep.keep(Sample.COORDINATOR, "n", WATER)).as("of somebody else").isInstanceOf(Outcome.Done.class);
  }

  @Test
  void namesEachFault() {
    assertThat(keep.keep(Sample.CITY, " ", Map.of("q", List.of("x".repeat(201)), "topic", Collections.nCopies(21, "a"), "country", List.of("\u0007"))))
        .isInstanceOfSatisfying(Outcome.Invalid.class, invalid ->
            assertThat(invalid.faults()).extracting(Fault::pointer).containsExactly("/name", "/q", "/topic", "/country/0", ""));
    assertThat(keep.keep(Sample.CITY, "Everybody", Map.of("q", List.of(" ")))).isInstanceOf(Outcome.Invalid.class);
  }

  @Test
  void isEachMembersOwn() {
    SavedSearch kept = ((Outcome.Done) keep.keep(Sample.CITY, "Water", WATER)).search();

    assertThat(keep.read(Sample.COORDINATOR)).contains(List.of());
    assertThat(keep.remove(Sample.COORDINATOR, kept.id())).isTrue();
    assertThat(searches.find(kept.id())).isPresent();
    assertThat(keep.remove(Sample.CITY, kept.id())).isTrue();
    assertThat(searches.find(kept.id())).isEmpty();
  }

  @Test
  void isForMembersOnly() {
    Actor nobody = new Actor("x", Set.of(), Map.of());

    assertThat(keep.keep(nobody, "Water", WATER)).isInstanceOf(Outcome.NotAllowed.class);
    assertThat(keep.keep(Sample.FUNDER, "Water", WATER)).as("to whom nobody is named").isInstanceOf(Outcome.NotAllowed.class);
    assertThat(keep.keep(Actor.ANONYMOUS, "Water", WATER)).isInstanceOf(Outcome.NotAllowed.class);
    assertThat(keep.read(nobody)).isEmpty();
    assertThat(keep.remove(nobody, "x")).isFalse();
  }
}
