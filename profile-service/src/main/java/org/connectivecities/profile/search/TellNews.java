package org.connectivecities.profile.search;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.connectivecities.profile.expert.Expert;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.expert.Experts;
import org.connectivecities.profile.expert.Visibility;
import org.connectivecities.profile.letter.Digest;
import org.connectivecities.profile.letter.FindDigest;
import org.connectivecities.profile.letter.Letter;

/** What a letter about news says when it leaves: who still may be found then, by the name they have then. */
public final class TellNews implements FindDigest {

  private final SavedSearches searches;
  private final Experts experts;
  private final InstantSource clock;

  public TellNews(SavedSearches searches, Experts experts, InstantSource clock) {
    this.searches = searches;
    this.experts = experts;
    this.clock = clock;
  }

  @Override
  public Optional<Digest> find(Letter letter) {
    String about = letter.engagementId();
    String id = about.substring(0, Math.max(0, about.indexOf('~')));
    return searches.find(id)
        .filter(search -> search.news() != null && search.about(search.news()).equals(about))
        .map(search -> digest(search, search.news()))
        .filter(digest -> !digest.items().isEmpty());
  }

  private Digest digest(SavedSearch search, SavedSearch.News news) {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    List<Digest.Item> people = news.people().stream().flatMap(person -> visible(person, today).stream()).toList();
    return new Digest(search.name(), people, "/search?" + search.question().query());
  }

  private Optional<Digest.Item> visible(ExpertId id, LocalDate today) {
    return experts.find(id)
        .filter(Expert.class::isInstance)
        .map(Expert.class::cast)
        .filter(expert -> Visibility.of(expert, today).search())
        .map(expert -> new Digest.Item("person", expert.profile().name(), expert.profile().city(), null, null, "/people/" + id.value()));
  }
}
