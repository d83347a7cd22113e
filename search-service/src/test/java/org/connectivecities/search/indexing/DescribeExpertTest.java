package org.connectivecities.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescribeExpertTest {

  private final DescribeExpert describe = Experts.describing();

  @Test
  void findsANarrowTopicUnderTheWideOne() {
    var expert = describe.describe(Experts.of("a").saying("…", "bus-rapid-transit").profile());

    assertThat(expert.declared()).containsExactly("bus-rapid-transit");
    assertThat(expert.topics()).contains("bus-rapid-transit", "public-transport", "mobility");
  }

  @Test
  void hearsTopicsThatTheTextNamesButTrustsThemLess() {
    var passage = describe.describe(Experts.of("a").saying("We built social housing.", "stormwater").profile()).passages().getFirst();

    assertThat(passage.concepts()).containsEntry("stormwater", 1.0).containsKey("social-housing");
    assertThat(passage.concepts().get("social-housing")).isBetween(.1, DescribeExpert.UNCONFIRMED);
  }

  @Test
  void leavesOutATopicItDoesNotKnowRatherThanThePerson() {
    var expert = describe.describe(Experts.of("a").saying("…", "teleportation").profile());

    assertThat(expert.declared()).isEmpty();
    assertThat(expert.passages()).hasSize(1);
  }

  @Test
  void keepsNoTextsOfSomebodyWhoAgreedToNothing() {
    var expert = describe.describe(Experts.of("a").agreeing(false, false).saying("Private").profile());

    assertThat(expert.passages()).isEmpty();
  }

  @Test
  void knowsWhereInTheWorldACityIs() {
    assertThat(describe.describe(Experts.of("a").from("Kumasi", "GH").profile()).region()).isEqualTo("sub-saharan-africa");
    assertThat(new Regions().of("AQ")).isEqualTo(Regions.ELSEWHERE);
    assertThat(new Regions().names()).hasSize(9);
  }

  @Test
  void sortsPeopleByTheNoticeTheyNeed() {
    assertThat(Notice.of(4).code()).isEqualTo("within-4-weeks");
    assertThat(Notice.of(5).code()).isEqualTo("within-12-weeks");
    assertThat(Notice.of(13).code()).isEqualTo("longer-notice");
    assertThat(Notice.of(null).code()).isEqualTo("not-stated");
  }

  @Test
  void tellsOneCityInTwoSpellings() {
    assertThat(IndexFields.cityKey("São  Paulo", "BR")).isEqualTo(IndexFields.cityKey("sao paulo", "BR"));
    assertThat(IndexFields.cityKey("Frankfurt", "DE")).isNotEqualTo(IndexFields.cityKey("Frankfurt", "US"));
  }
}
