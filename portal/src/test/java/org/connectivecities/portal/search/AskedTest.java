package org.connectivecities.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {

  private final Asked asked = new Asked("rain & mud", List.of("stormwater", "heat"), null, List.of("GH"), null, null, null, "c1");

  @Test
  void holdsTheWholeSearchInTheAddress() {
    assertThat(asked.next("c2")).isEqualTo("/search?q=rain%20%26%20mud&topic=stormwater&topic=heat&country=GH&page=c2");
  }

  @Test
  void takesOneValueOutAndBeginsAtTheFirstPage() {
    assertThat(asked.without("topic", "heat")).isEqualTo("/search?q=rain%20%26%20mud&topic=stormwater&country=GH");
  }

  @Test
  void takesAWholeFilterOut() {
    assertThat(asked.withoutFilter("topic")).isEqualTo("/search?q=rain%20%26%20mud&country=GH");
  }

  @Test
  void searchesOtherWordsWithTheSameFilters() {
    assertThat(asked.inWords("mud")).isEqualTo("/search?q=mud&topic=stormwater&topic=heat&country=GH");
  }
}
