package org.connectivecities.profile.search.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.connectivecities.platform.outbox.Documents;
import org.connectivecities.profile.expert.ExpertId;
import org.connectivecities.profile.search.SavedSearch;
import org.connectivecities.profile.search.SavedSearches;
import org.springframework.stereotype.Component;

/** One document a search; every step is a replacement of the version it leads from. */
@Component
final class MongoSavedSearches implements SavedSearches {

  private final MongoCollection<Document> searches;

  MongoSavedSearches(Documents documents) {
    this.searches = documents.plain("savedSearches", List.of("owner", "expert", "nextLook", "known"));
  }

  @Override
  public Optional<SavedSearch> find(String id) {
    return Optional.ofNullable(searches.find(eq("_id", id)).first()).map(SearchDocument::read);
  }

  @Override
  public List<SavedSearch> of(String owner) {
    return searches.find(eq("owner", owner)).sort(ascending("savedAt", "_id")).map(SearchDocument::read).into(new ArrayList<>());
  }

  @Override
  public List<SavedSearch> due(Instant now, int limit) {
    return searches.find(lte("nextLook", Date.from(now))).sort(ascending("nextLook")).limit(limit).map(SearchDocument::read).into(new ArrayList<>());
  }

  @Override
  public boolean save(SavedSearch next) {
    if (next.version() > 1) {
      return searches.replaceOne(and(eq("_id", next.id()), eq("version", next.version() - 1)), SearchDocument.of(next)).getMatchedCount() == 1;
    }
    try {
      searches.insertOne(SearchDocument.of(next));
      return true;
    } catch (MongoWriteException refused) {
      if (refused.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw refused;
      }
      return false;
    }
  }

  @Override
  public void remove(String id, String owner) {
    searches.deleteOne(and(eq("_id", id), eq("owner", owner)));
  }

  /** Whoever has read a search meanwhile has an older version, and cannot bring the person back. */
  @Override
  public void forget(ExpertId id) {
    searches.deleteMany(eq("expert", id.value()));
    searches.updateMany(
        or(eq("known", id.value()), eq("news.people", id.value())),
        combine(pull("known", id.value()), pull("news.people", id.value()), inc("version", 1L)));
  }
}
