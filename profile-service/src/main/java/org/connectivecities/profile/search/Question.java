package org.connectivecities.profile.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is looked for, as the search is asked: words under {@code q}, and values by filter. Equal questions are equal, in
 * whatever order their values came.
 */
public record Question(SortedMap<String, List<String>> parameters) {

  public Question {
    SortedMap<String, List<String>> ordered = new TreeMap<>();
    parameters.forEach((name, values) -> {
      if (!values.isEmpty()) {
        ordered.put(name, List.copyOf(new TreeSet<>(values)));
      }
    });
    parameters = java.util.Collections.unmodifiableSortedMap(ordered);
  }

  public static Question of(Map<String, List<String>> parameters) {
    return new Question(new TreeMap<>(parameters));
  }

  /** As it stands behind the address of a page. */
  String query() {
    return parameters.entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
        .collect(Collectors.joining("&"));
  }

  /** The same for the same question of the same account, so that saving it twice keeps it once. */
  String idFor(String account) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest((account + "\n" + parameters).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("this Java knows no SHA-256", missing);
    }
  }
}
