package org.connectivecities.search.expertsearch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.search.expertsearch.Audience;
import org.connectivecities.search.expertsearch.Filter;
import org.connectivecities.search.expertsearch.Position;
import org.connectivecities.search.expertsearch.Precision;
import org.connectivecities.search.expertsearch.SearchCriteria;
import org.connectivecities.search.expertsearch.web.PageCursor.Order;
import org.connectivecities.search.indexing.Regions;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CriteriaReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final CriteriaReader reader = new CriteriaReader(Vocabulary.load(), new Regions());

  @Test
  void readsEverything() {
    SearchCriteria criteria =
        reader.read(
            new SearchParameters(
                " flood ", List.of("stormwater"), List.of("fr"), List.of("gh"), List.of("sub-saharan-africa"),
                List.of("study-tour"), List.of("within-4-weeks"), null, 5, null),
            Audience.MEMBERS, TODAY);

    assertThat(criteria.text()).isEqualTo("flood");
    assertThat(criteria.limit()).isEqualTo(5);
    assertThat(criteria.chosen(Filter.COUNTRY)).containsExactly("GH");
    assertThat(criteria.chosen()).hasSize(6);
  }

  @Test
  void takesALabelForATopic() {
    assertThat(reader.read(topics("Stormwater management"), Audience.MEMBERS, TODAY).chosen(Filter.TOPIC)).isEqualTo(Set.of("stormwater"));
  }

  @Test
  void namesEveryFaultAndWhatWouldBeRight() {
    var refusal =
        catchThrowableOfType(
            ProblemException.class,
            () -> reader.read(
                new SearchParameters(
                    "x".repeat(201), List.of("stormwatr"), List.of("!"), List.of("ZZ"), List.of("atlantis"),
                    List.of("Tour!"), List.of("now"), null, null, null),
                Audience.MEMBERS, TODAY));

    assertThat(refusal.faults()).extracting(Fault::pointer)
        .containsExactly("topic", "language", "country", "region", "format", "available", "q");
    assertThat(refusal.faults().getFirst().message()).contains("stormwater");
    assertThat(refusal.faults().get(3).message()).contains("south-asia");
  }

  @Test
  void boundsTheNumberOfValues() {
    var refusal =
        catchThrowableOfType(
            ProblemException.class, () -> reader.read(topics(Collections.nCopies(21, "stormwater").toArray(String[]::new)), Audience.MEMBERS, TODAY));

    assertThat(refusal.faults()).singleElement().extracting(Fault::pointer).isEqualTo("topic");
  }

  @Test
  void findsBackToAPosition() {
    var position = new Position(Precision.SIMILAR, new Position.Last(12.25, "ana"), 40);
    var visitors = new Position(Precision.SIMILAR, null, 40);

    assertThat(PageCursor.read(PageCursor.write(position, Order.SCORED), Order.SCORED)).isEqualTo(position);
    assertThat(PageCursor.read(PageCursor.write(visitors, Order.COUNTED), Order.COUNTED)).isEqualTo(visitors);
    assertThat(PageCursor.read(null, Order.SCORED)).isNull();
  }

  @Test
  void refusesACursorOfAnotherSearch() {
    String cursor = PageCursor.write(new Position(Precision.EXACT, new Position.Last(1, "ana"), 20), Order.SCORED);

    assertThat(catchThrowableOfType(ProblemException.class, () -> PageCursor.read(cursor, Order.DATED)).faults())
        .extracting(Fault::pointer).containsExactly("page");
    assertThat(catchThrowableOfType(ProblemException.class, () -> PageCursor.read("garbage", Order.SCORED))).isNotNull();
  }

  @Test
  void letsNobodyWhoIsNoMemberGoOnFromAPersonOrFartherThanMembers() {
    String ofMember = PageCursor.write(new Position(Precision.EXACT, new Position.Last(1, "ana"), 20), Order.SCORED);
    String tooFar = PageCursor.write(new Position(Precision.EXACT, null, 100_000), Order.COUNTED);

    assertThat(catchThrowableOfType(ProblemException.class, () -> PageCursor.read(ofMember, Order.COUNTED))).isNotNull();
    assertThat(catchThrowableOfType(ProblemException.class, () -> PageCursor.read(tooFar, Order.COUNTED))).isNotNull();
  }

  private static SearchParameters topics(@Nullable String... topics) {
    return new SearchParameters(null, List.of(topics), null, null, null, null, null, null, null, null);
  }
}
