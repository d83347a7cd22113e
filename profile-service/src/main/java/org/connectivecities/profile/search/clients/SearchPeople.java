package org.connectivecities.profile.search.clients;

import java.util.ArrayList;
import java.util.List;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.search.FindPeople;
import org.connectivecities.profile.search.Question;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClientResponseException;

/**
 * Asks page by page, as far as the search goes for anybody. It is asked for no member in particular, so that it finds only whom
 * every member may find. Similar words are no match: a letter about them would surprise.
 */
final class SearchPeople implements FindPeople {

  private static final String AT_ONCE = "100";
  private static final int MOST_PAGES = 10;
  private static final String EXACT = "exact";

  private final PeopleApi search;

  SearchPeople(PeopleApi search) {
    this.search = search;
  }

  @Override
  public Answer find(Question question) {
    try {
      return new Answer.Found(everybody(question));
    } catch (Unavailable away) {
      return new Answer.Away();
    } catch (RestClientResponseException refused) {
      return new Answer.Refused("the search answers " + refused.getStatusCode().value());
    }
  }

  private List<ExpertId> everybody(Question question) {
    List<ExpertId> found = new ArrayList<>();
    MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(question.parameters());
    asked.set("limit", AT_ONCE);
    for (int pages = 0; pages < MOST_PAGES; pages++) {
      PeopleApi.Answer page = search.experts(asked);
      if (!page.match().equals(EXACT)) {
        return found;
      }
      page.items().stream().map(PeopleApi.Person::expertId).filter(ExpertId::isValid).map(ExpertId::new).forEach(found::add);
      if (page.next() == null) {
        return found;
      }
      asked.set("page", page.next());
    }
    return found;
  }
}
