package org.connectivecities.gateway.problem;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * All kinds of problems any service answers with, by slug: the one source of their pages and of the gateway's own answers.
 *
 * @param pages from {@code problems.yml}
 */
@ConfigurationProperties("problems")
public record ProblemPages(Map<String, ProblemPage> pages) {

  public ProblemPages {
    pages = new TreeMap<>(pages);
  }

  Optional<ProblemPage> find(String slug) {
    return Optional.ofNullable(pages.get(slug));
  }

  /** The page of a slug the gateway itself uses. */
  ProblemPage get(String slug) {
    return find(slug).orElseThrow(() -> new IllegalStateException("problems.yml has no entry for " + slug));
  }

  /** The slug that stands for a bare status, as of an error page; unknown ones are told by their class. */
  String slugOf(int status) {
    return switch (status) {
      case 401 -> "unauthenticated";
      case 403 -> "not-allowed";
      case 404 -> "not-found";
      case 405 -> "method-not-allowed";
      case 406 -> "not-acceptable";
      case 413 -> "too-large";
      case 415 -> "media-type";
      case 503 -> "unavailable";
      default -> status < 500 ? "invalid" : "internal";
    };
  }
}
