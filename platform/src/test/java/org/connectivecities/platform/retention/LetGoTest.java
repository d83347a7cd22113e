package org.connectivecities.platform.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.connectivecities.platform.security.Actor;
import org.junit.jupiter.api.Test;

class LetGoTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private final Map<String, Instant> done = new TreeMap<>(Map.of("old", NOW.minus(Duration.ofDays(31)), "new", NOW.minus(Duration.ofDays(30))));

  @Test
  void letsGoWhatHasBeenKeptLongerThanItsTimeAndTellsItBefore() {
    LetGo letGo = letting(Duration.ofDays(30));

    assertThat(letGo.rehearse(somebody("administrator")))
        .isEqualTo(new LetGo.Rehearsed.Due(List.of(new LetGo.Part("letters", Duration.ofDays(30), List.of("old"), false))));
    assertThat(done).as("after the dry run").hasSize(2);
    assertThat(letGo.run()).isEqualTo(Map.of("letters", 1));
    assertThat(done).containsOnlyKeys("new");
    assertThat(letGo.run()).isEmpty();
  }

  @Test
  void keepsForEverWhatHasNoTime() {
    assertThat(letting(Duration.ZERO).run()).isEmpty();
    assertThatThrownBy(() -> letting(Duration.ofDays(-1))).hasMessageContaining("letters");
  }

  @Test
  void saysWhenThereIsMoreThanItShows() {
    for (int i = 0; i < 201; i++) {
      done.put("old-" + i, Instant.EPOCH);
    }

    assertThat(((LetGo.Rehearsed.Due) letting(Duration.ofDays(30)).rehearse(somebody("administrator"))).classes().getFirst().more()).isTrue();
  }

  @Test
  void tellsAdministratorsOnly() {
    for (String role : List.of("coordinator", "city", "funder", "practitioner", "service")) {
      assertThat(letting(Duration.ofDays(30)).rehearse(somebody(role))).isInstanceOf(LetGo.Rehearsed.NotAllowed.class);
    }
  }

  private static Actor somebody(String role) {
    return new Actor("somebody", Set.of(role), Map.of());
  }

  private LetGo letting(Duration keptFor) {
    return new LetGo(List.of(new Retained("letters", keptFor, this::doneBefore, done::remove)), () -> NOW);
  }

  private List<String> doneBefore(Instant moment, int limit) {
    return new ArrayList<>(done.keySet()).stream().filter(id -> done.get(id).isBefore(moment)).limit(limit).toList();
  }
}
