package org.connectivecities.matching.scoring.variations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.connectivecities.matching.Given;
import org.connectivecities.matching.candidate.Availability;
import org.connectivecities.matching.candidate.CityContext;
import org.connectivecities.matching.candidate.Contender;
import org.connectivecities.matching.candidate.Format;
import org.connectivecities.matching.candidate.LanguageSkill;
import org.connectivecities.matching.candidate.Passage.Practice;
import org.connectivecities.matching.candidate.Relevance.PassageScore;
import org.connectivecities.matching.challenge.Challenge;
import org.connectivecities.matching.scoring.Variation;
import org.connectivecities.matching.scoring.Variation.Varied;
import org.junit.jupiter.api.Test;

class VariationsTest {

  private static Varied only(Variation variation, Given.Wish wish, Given.Person person) {
    List<Varied> varied = variation.of(wish.open(), person.contender());
    assertThat(varied).hasSize(1);
    return varied.getFirst();
  }

  private static void nothing(Variation variation, Given.Wish wish, Given.Person person) {
    assertThat(variation.of(wish.open(), person.contender())).as(variation.name()).isEmpty();
  }

  @Test
  void documentsAPracticeAsNearAsTheCompetence() {
    Given.Person person = Given.person("e1").competence("k1", "I clear drains", "stormwater").found("k1", 0.8);

    Varied varied = only(new OnePracticeMore(), Given.challenge(), person);

    Practice practice = varied.contender().candidate().practices().getFirst();
    assertThat(practice.hasResult()).isTrue();
    assertThat(practice.year()).isEqualTo(2026);
    assertThat(practice.topics()).containsExactly("stormwater");
    assertThat(varied.contender().relevance().of(practice.id()).map(PassageScore::combined)).contains(0.8);
    assertThat(varied.what().key()).isEqualTo("rank-change.practice");
    nothing(new OnePracticeMore(), Given.challenge(), Given.person("e1"));
  }

  @Test
  void writesTheResultThatIsMissing() {
    Given.Person person = Given.person("e1").practice("p1", "Dry lanes", 2020, "stormwater").practice("p2", null, 2020, "stormwater");

    Varied varied = only(new TheResult(), Given.challenge(), person);

    assertThat(varied.contender().candidate().practices()).allMatch(Practice::hasResult);
    assertThat(varied.what().arguments().get("title").value()).isEqualTo("Practice p2");
  }

  @Test
  void saysALevelThatIsNotSaid() {
    Given.Person person = Given.person("e1").speaks("fr", null).speaks("en", "C1");

    Varied varied = only(new TheLevel(), Given.challenge(), person);

    assertThat(varied.contender().candidate().languages()).containsExactly(new LanguageSkill("fr", "B2"), new LanguageSkill("en", "C1"));
  }

  @Test
  void offersWhatIsWished() {
    Given.Wish wish = Given.challenge().formats(Format.STUDY_TOUR, Format.VIRTUAL_SESSION);

    Varied varied = only(new WishedFormats(), wish, Given.person("e1").offers(Format.VIRTUAL_SESSION));

    assertThat(varied.contender().candidate().formats()).containsExactlyInAnyOrder(Format.STUDY_TOUR, Format.VIRTUAL_SESSION);
    assertThat(varied.what().arguments().get("formats").value()).isEqualTo("format.study-tour");
    nothing(new WishedFormats(), wish, Given.person("e1").offers(Format.STUDY_TOUR, Format.VIRTUAL_SESSION));
  }

  @Test
  void needsNoMoreNoticeThanTheWindowLeaves() {
    Given.Wish wish = Given.challenge().until(LocalDate.parse("2026-12-31"));

    Varied varied = only(new ShorterNotice(), wish, notice(12));

    assertThat(varied.contender().candidate().availability().noticeWeeks()).isEqualTo(5);
    nothing(new ShorterNotice(), wish, notice(5));
    nothing(new ShorterNotice(), Given.challenge(), notice(12));
    nothing(new ShorterNotice(), Given.challenge().until(LocalDate.parse("2026-11-20")), notice(12));
  }

  private static Given.Person notice(int weeks) {
    return Given.person("e1").available(new Availability(null, weeks, Set.of("europe"), null, null));
  }

  @Test
  void worksInTheRegionOfTheCityToo() {
    Given.Wish wish = Given.challenge().context(new CityContext("south-asia", null, null, null, null, Set.of()));

    Varied varied = only(new AnotherRegion(), wish, notice(2));

    assertThat(varied.contender().candidate().availability().regions()).containsExactlyInAnyOrder("europe", "south-asia");
    nothing(new AnotherRegion(), Given.challenge(), notice(2));
  }

  @Test
  void looksAwayFromRecentProposals() {
    Challenge challenge = Given.challenge().open();
    Contender contender = Given.person("e1").proposedLately(3).contender();

    assertThat(new NoRotation().of(challenge, contender).getFirst().contender().proposedLately()).isZero();
    nothing(new NoRotation(), Given.challenge(), Given.person("e1"));
  }
}
