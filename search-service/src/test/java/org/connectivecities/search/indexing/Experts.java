package org.connectivecities.search.indexing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.connectivecities.search.embedding.Chunks;
import org.connectivecities.search.embedding.TextHash;
import org.connectivecities.search.language.ContentLanguages;
import org.connectivecities.vocabulary.Vocabulary;
import org.connectivecities.vocabulary.glossing.Glossary;
import org.connectivecities.vocabulary.glossing.TopicFinder;
import org.connectivecities.vocabulary.tagging.TopicTagger;
import org.jspecify.annotations.Nullable;

/** People to test with. */
public final class Experts {

  public static final Vocabulary VOCABULARY = Vocabulary.load();
  public static final ContentLanguages LANGUAGES = ContentLanguages.load();
  private static final Chunks CHUNKS = new Chunks(text -> text.length() < 400);
  private static final DescribeExpert DESCRIBE =
      new DescribeExpert(
          VOCABULARY,
          new TopicFinder(VOCABULARY, new TopicTagger(VOCABULARY), new Glossary(VOCABULARY, List.of())),
          LANGUAGES,
          new Regions(),
          (title, text, language) ->
              CHUNKS.of(title, text).stream()
                  .map(piece -> new IndexedPassage.Chunk(piece, TextHash.of("test", piece)))
                  .toList());

  private Experts() {}

  public static DescribeExpert describing() {
    return DESCRIBE;
  }

  /** Somebody in Kumasi who agreed to everything and gives two virtual sessions a year at short notice. */
  public static Draft of(String id) {
    return new Draft(id, 1, "Ama " + id, "Kumasi", "GH", List.of("en"), 4, null, true, true, true, List.of(), List.of());
  }

  /** Somebody in the making. */
  public record Draft(
      String id,
      long version,
      String name,
      String city,
      String country,
      List<String> languages,
      int notice,
      @Nullable LocalDate pausedUntil,
      boolean searchable,
      boolean visitors,
      boolean matchable,
      List<Passage> passages,
      List<Practice> practices) {

    public Draft version(long number) {
      return new Draft(id, number, name, city, country, languages, notice, pausedUntil, searchable, visitors, matchable, passages, practices);
    }

    public Draft named(String other) {
      return new Draft(id, version, other, city, country, languages, notice, pausedUntil, searchable, visitors, matchable, passages, practices);
    }

    public Draft from(String place, String land) {
      return new Draft(id, version, name, place, land, languages, notice, pausedUntil, searchable, visitors, matchable, passages, practices);
    }

    public Draft speaking(String... codes) {
      return new Draft(id, version, name, city, country, List.of(codes), notice, pausedUntil, searchable, visitors, matchable, passages, practices);
    }

    public Draft pausedUntil(LocalDate day) {
      return new Draft(id, version, name, city, country, languages, notice, day, searchable, visitors, matchable, passages, practices);
    }

    public Draft agreeing(boolean search, boolean matching) {
      return new Draft(id, version, name, city, country, languages, notice, pausedUntil, search, visitors, matching, passages, practices);
    }

    public Draft saying(String text, String... topics) {
      var more = new java.util.ArrayList<>(passages);
      more.add(new Passage("c" + (more.size() + 1), Passage.Kind.COMPETENCE, "", text, "en", List.of(topics)));
      return new Draft(id, version, name, city, country, languages, notice, pausedUntil, searchable, visitors, matchable, more, practices);
    }

    /** Agreed to a text from before visitors were told anything. */
    public Draft beforeVisitors() {
      return new Draft(id, version, name, city, country, languages, notice, pausedUntil, searchable, false, matchable, passages, practices);
    }

    public Draft having(Practice practice) {
      var more = new java.util.ArrayList<>(practices);
      more.add(practice);
      return new Draft(id, version, name, city, country, languages, notice, pausedUntil, searchable, visitors, matchable, passages, more);
    }

    public ExpertProfile profile() {
      return new ExpertProfile(
          id, version, name, null, null, city, country, languages, List.of("virtual-session"), notice, pausedUntil,
          searchable, visitors, matchable, passages, practices, Instant.parse("2026-10-01T09:30:00Z"));
    }

    public ProfileChange published() {
      return new ProfileChange.Published(profile());
    }

    public IndexEntry entry() {
      return new IndexEntry.Present(DESCRIBE.describe(profile()));
    }
  }
}
