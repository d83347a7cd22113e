package org.connectivecities.matching.candidate.clients;

import java.util.List;
import org.connectivecities.matching.candidate.Excerpt;
import org.connectivecities.matching.candidate.FindMentions;
import org.connectivecities.matching.candidate.FindTopics;
import org.connectivecities.vocabulary.glossing.TopicFinder;
import org.connectivecities.vocabulary.tagging.TopicTagger;
import org.connectivecities.vocabulary.tagging.TopicWeight;
import org.jspecify.annotations.Nullable;

/** Finds topics, and the places where they are named, by the vocabulary's own words. */
public final class TaggedTopics implements FindTopics, FindMentions {

  private final TopicFinder finder;
  private final TopicTagger tagger;

  public TaggedTopics(TopicFinder finder, TopicTagger tagger) {
    this.finder = finder;
    this.tagger = tagger;
  }

  @Override
  public List<String> in(String text, @Nullable String language) {
    return finder.rank(text, language).stream().map(TopicWeight::topicId).toList();
  }

  @Override
  public double certainty(String text, @Nullable String language) {
    return finder.certainty(text, language);
  }

  @Override
  public List<Mention> mentions(String text, @Nullable String language) {
    return tagger.tag(text, language).stream()
        .map(match -> new Mention(match.topicId(), new Excerpt.Mark(match.start(), match.end())))
        .toList();
  }
}
