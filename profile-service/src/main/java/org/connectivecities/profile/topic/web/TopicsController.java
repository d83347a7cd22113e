package org.connectivecities.profile.topic.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.connectivecities.profile.topic.TopicNode;
import org.connectivecities.vocabulary.LanguageCode;
import org.connectivecities.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The topics as a tree. They change with a release only, so readers may keep them for a while. */
@RestController
@Tag(name = "topics", description = "The urban topics that profiles and challenges are tagged with")
final class TopicsController {

  private static final Duration KEEP = Duration.ofHours(1);

  private final Vocabulary vocabulary;
  private final Map<String, Cached> views = new ConcurrentHashMap<>();

  TopicsController(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** @param language of the labels; where a topic has none in it, the English one */
  record TopicsView(String language, List<String> languages, List<TopicNode> topics) {}

  private record Cached(TopicsView view, String tag) {

    static Cached of(TopicsView view) {
      return new Cached(view, "\"" + DigestUtils.md5DigestAsHex(view.toString().getBytes(StandardCharsets.UTF_8)) + "\"");
    }
  }

  @GetMapping("/api/v1/topics")
  @Operation(summary = "All topics with labels in a language, English where there is none")
  ResponseEntity<TopicsView> topics(@RequestParam(required = false) @Nullable String lang) {
    Cached cached = views.computeIfAbsent(language(lang), this::view);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(KEEP).cachePublic())
        .header(HttpHeaders.CONTENT_LANGUAGE, cached.view().language())
        .eTag(cached.tag())
        .body(cached.view());
  }

  private String language(@Nullable String wished) {
    String language = wished == null ? "en" : LanguageCode.primary(wished);
    return vocabulary.languages().contains(language) ? language : "en";
  }

  private Cached view(String language) {
    return Cached.of(new TopicsView(language, vocabulary.languages(), TopicNode.tree(vocabulary, language)));
  }
}
