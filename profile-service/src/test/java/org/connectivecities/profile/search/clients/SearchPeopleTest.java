package org.connectivecities.profile.search.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.search.FindPeople.Answer;
import org.connectivecities.profile.search.Question;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.HttpClientErrorException;

class SearchPeopleTest {

  private static final Question WATER = Question.of(Map.of("q", List.of("water"), "country", List.of("DE", "GH")));

  private final Queue<PeopleApi.Answer> pages = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private final SearchPeople search = new SearchPeople(parameters -> {
    asked.add(parameters.toString());
    return pages.remove();
  });

  @Test
  void readsEveryPage() {
    pages.add(new PeopleApi.Answer(List.of(new PeopleApi.Person("mara")), "c1", "exact"));
    pages.add(new PeopleApi.Answer(List.of(new PeopleApi.Person("tom")), null, "exact"));

    assertThat(search.find(WATER)).isEqualTo(new Answer.Found(List.of(new ExpertId("mara"), new ExpertId("tom"))));
    assertThat(asked).hasSize(2).allMatch(one -> one.contains("country=[DE, GH]") && one.contains("q=[water]"));
    assertThat(asked.getLast()).contains("page=[c1]");
  }

  @Test
  void takesSimilarWordsForNoMatch() {
    pages.add(new PeopleApi.Answer(List.of(new PeopleApi.Person("mara")), null, "similar"));

    assertThat(search.find(WATER)).isEqualTo(new Answer.Found(List.of()));
  }

  @Test
  void tellsAwayFromNobodyAndFromNotUnderstood() {
    assertThat(new SearchPeople(_ -> {
      throw new Unavailable("the search service", new IllegalStateException());
    }).find(WATER)).isEqualTo(new Answer.Away());
    assertThat(new SearchPeople(_ -> {
      throw HttpClientErrorException.create(HttpStatus.BAD_REQUEST, "no", HttpHeaders.EMPTY, new byte[0], null);
    }).find(WATER)).isEqualTo(new Answer.Refused("the search answers 400"));
  }
}
