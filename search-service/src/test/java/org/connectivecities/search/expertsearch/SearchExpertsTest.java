package org.connectivecities.search.expertsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.connectivecities.search.indexing.Experts;
import org.connectivecities.search.indexing.InMemoryExpertIndex;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchExpertsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Reader COORDINATOR = new Reader("en", Audience.MEMBERS, Discretion.NONE);
  private static final Reader ANYBODY = new Reader("en", Audience.MEMBERS, Discretion.ABOUT_FEW);

  private final InMemoryExpertIndex index = new InMemoryExpertIndex();
  private final SearchExperts search =
      new SearchExperts(new InMemoryExpertSearch(index), new FacetLabels(Experts.VOCABULARY));

  @BeforeEach
  void fill() {
    index.write(
        List.of(
            Experts.of("gh").from("Kumasi", "GH").saying("Composting of market waste", "organic-waste").entry(),
            Experts.of("ke").from("Nairobi", "KE").saying("Composting with schools", "organic-waste").entry()),
        Map.of());
  }

  @Test
  void saysWhichFilterHidesPeople() {
    SearchPage page = search("composting", Map.of(Filter.COUNTRY, Set.of("DE")));

    assertThat(page.advice()).containsExactly(new Advice.DropFilter(Filter.COUNTRY, new Amount.Exactly(2)));
  }

  @Test
  void forgivesATypingErrorAndSaysSo() {
    SearchPage page = search("komposting".replace('k', 'c').replace("ting", "tinq"), Map.of());

    assertThat(page.total()).isEqualTo(new Amount.Exactly(2));
    assertThat(page.precision()).isEqualTo(Precision.SIMILAR);
    assertThat(page.didYouMean()).isEqualTo("composting");
    assertThat(page.advice()).isEmpty();
  }

  @Test
  void sendsToCoordinatorsWhenNothingSimpleHelps() {
    assertThat(search("teleportation", Map.of()).advice()).containsExactly(new Advice.AskCoordinators("teleportation"));
  }

  @Test
  void doesNotGuessWhereSomethingAgrees() {
    SearchPage page = search("composting", Map.of());

    assertThat(page.precision()).isEqualTo(Precision.EXACT);
    assertThat(page.didYouMean()).isNull();
  }

  @Test
  void namesFacetsInTheReadersLanguage() {
    List<Facet> facets = search.search(criteria("composting", Map.of(Filter.COUNTRY, Set.of("GH", "PE"))), new Reader("de", Audience.MEMBERS, Discretion.NONE)).facets();

    assertThat(facets).extracting(Facet::filter).containsExactly(Filter.values());
    assertThat(facet(facets, Filter.COUNTRY))
        .contains(new Facet.Value("GH", "Ghana", new Amount.Exactly(1), true), new Facet.Value("KE", "Kenia", new Amount.Exactly(1), false), new Facet.Value("PE", "Peru", new Amount.Exactly(0), true));
    assertThat(facet(facets, Filter.TOPIC)).anyMatch(value -> value.value().equals("organic-waste") && value.people().equals(new Amount.Exactly(1)));
  }

  @Test
  void completesTopicsFirst() {
    var completions = new SuggestCompletions(new InMemoryExpertSearch(index), Experts.VOCABULARY);

    List<Suggestion> found = completions.complete("organic", COORDINATOR, TODAY);

    assertThat(found.getFirst().kind()).isEqualTo(Suggestion.Kind.TOPIC);
    assertThat(found).contains(new Suggestion(Suggestion.Kind.TOPIC, "organic-waste", Experts.VOCABULARY.find("organic-waste").orElseThrow().label("en"), new Amount.Exactly(2)));
  }

  @Test
  void describesNobodyByTheValuesBesideAFewNames() {
    SearchPage page = search.search(criteria("composting", Map.of(Filter.COUNTRY, Set.of("GH", "PE"))), ANYBODY);

    assertThat(page.hits()).hasSize(1);
    assertThat(facet(page.facets(), Filter.TOPIC)).isEmpty();
    assertThat(facet(page.facets(), Filter.COUNTRY))
        .containsExactly(new Facet.Value("GH", "Ghana", new Amount.FewerThan(5), true), new Facet.Value("PE", "Peru", new Amount.Exactly(0), true));
  }

  @Test
  void offersValuesOfAFewAmongManyWithoutTellingHowFew() {
    fillUp("x1", "x2", "x3");

    List<Facet.Value> countries = facet(search.search(criteria("composting", Map.of()), ANYBODY).facets(), Filter.COUNTRY);

    assertThat(countries)
        .as("in the order of names, for that of numbers would tell them")
        .containsExactly(
            new Facet.Value("GH", "Ghana", new Amount.FewerThan(5), false),
            new Facet.Value("KE", "Kenya", new Amount.FewerThan(5), false));
  }

  @Test
  void countsManyExactly() {
    fillUp("x1", "x2", "x3", "x4");

    assertThat(facet(search.search(criteria("composting", Map.of()), ANYBODY).facets(), Filter.COUNTRY))
        .contains(new Facet.Value("KE", "Kenya", new Amount.Exactly(5), false), new Facet.Value("GH", "Ghana", new Amount.FewerThan(5), false));
  }

  private void fillUp(String... ids) {
    for (String id : ids) {
      index.write(List.of(Experts.of(id).from("Mombasa", "KE").saying("Composting").entry()), Map.of());
    }
  }

  @Test
  void tellsNobodyHowFewAFilterHidesOrACompletionFinds() {
    assertThat(search.search(criteria("composting", Map.of(Filter.COUNTRY, Set.of("DE"))), ANYBODY).advice())
        .containsExactly(new Advice.DropFilter(Filter.COUNTRY, new Amount.FewerThan(5)));

    var completions = new SuggestCompletions(new InMemoryExpertSearch(index), Experts.VOCABULARY);
    assertThat(completions.complete("organic", ANYBODY, TODAY)).extracting(Suggestion::people).contains(new Amount.FewerThan(5));
    assertThat(completions.complete("kumasi", ANYBODY, TODAY)).extracting(Suggestion::people).endsWith(new Amount.FewerThan(5));
  }

  @Test
  void tellsAVisitorNoMoreOfAFewThanTheFiltersDo() {
    var few = new Reader("en", Audience.VISITORS, Discretion.ABOUT_FEW);
    var everybody = new SearchCriteria(Audience.VISITORS, "", Map.of(), TODAY, 20, null);

    assertThat(search.search(everybody, few).total()).isEqualTo(new Amount.FewerThan(5));
    fillUp("x1", "x2", "x3");
    assertThat(search.search(everybody, few).total()).isEqualTo(new Amount.Exactly(5));
    assertThat(search.search(everybody, few).hits()).isEmpty();
    assertThat(search.search(everybody, few).practices()).hasSize(5);
  }

  private static List<Facet.Value> facet(List<Facet> facets, Filter filter) {
    return facets.stream().filter(facet -> facet.filter() == filter).findFirst().orElseThrow().values();
  }

  private SearchPage search(String text, Map<Filter, Set<String>> filters) {
    return search.search(criteria(text, filters), COORDINATOR);
  }

  private static SearchCriteria criteria(String text, Map<Filter, Set<String>> filters) {
    return new SearchCriteria(Audience.MEMBERS, text, filters, TODAY, 20, null);
  }
}
