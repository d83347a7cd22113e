package org.connectivecities.matching.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.connectivecities.matching.engagement.AnswerLinks.Link;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AnswerLinks} keeps. */
public abstract class AnswerLinksConformance {

  private static final Link FLOODS = new Link(World.id("floods", 1), "mara", World.START);
  private static final Link DROUGHT = new Link(World.id("drought", 2), "joao", World.START.plus(Duration.ofDays(1)));

  private AnswerLinks links;

  protected abstract AnswerLinks empty();

  @BeforeEach
  void open() {
    links = empty();
    links.open("a", FLOODS);
    links.open("b", FLOODS);
    links.open("c", DROUGHT);
  }

  @Test
  void leadsEachMarkWhereItWasOpenedTo() {
    assertThat(links.find("a")).contains(FLOODS);
    assertThat(links.find("b")).contains(FLOODS);
    assertThat(links.find("c")).contains(DROUGHT);
    assertThat(links.find("d")).isEmpty();
  }

  @Test
  void leadsNoMarkAnywhereElse() {
    links.open("a", DROUGHT);

    assertThat(links.find("a")).contains(FLOODS);
  }

  @Test
  void listsWhatHasEndedAndRemovesIt() {
    assertThat(links.endedBefore(World.START, 9)).isEmpty();
    assertThat(links.endedBefore(World.START.plusMillis(1), 9)).containsExactlyInAnyOrder("a", "b");
    assertThat(links.endedBefore(World.START.plusMillis(1), 1)).hasSize(1);
    links.remove("a");
    assertThat(links.find("a")).isEmpty();
  }

  @Test
  void forgetsAllOfOnePersonAndNobodyElses() {
    links.forget("mara");

    assertThat(links.find("a")).isEmpty();
    assertThat(links.find("b")).isEmpty();
    assertThat(links.find("c")).contains(DROUGHT);
  }
}
