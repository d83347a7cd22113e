package org.connectivecities.portal.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A search as the address holds it: words, and values by filter. */
record Asked(
    @Nullable String q,
    @Nullable List<String> topic,
    @Nullable List<String> language,
    @Nullable List<String> country,
    @Nullable List<String> region,
    @Nullable List<String> format,
    @Nullable List<String> available,
    @Nullable String page) {

  private static final String ADDRESS = "/search";

  String words() {
    return Objects.requireNonNullElse(q, "").strip();
  }

  /** In the order in which people narrow a search. */
  Map<String, List<String>> filters() {
    Map<String, List<String>> filters = new LinkedHashMap<>();
    filters.put("topic", list(topic));
    filters.put("region", list(region));
    filters.put("language", list(language));
    filters.put("format", list(format));
    filters.put("available", list(available));
    filters.put("country", list(country));
    return filters;
  }

  private static List<String> list(@Nullable List<String> values) {
    return values == null ? List.of() : values.stream().filter(value -> !value.isBlank()).toList();
  }

  MultiValueMap<String, String> parameters() {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    if (!words().isEmpty()) {
      parameters.add("q", words());
    }
    filters().forEach((filter, values) -> values.forEach(value -> parameters.add(filter, value)));
    return parameters;
  }

  /** The following page, by the cursor of this one. */
  String next(String cursor) {
    return address(with("page", cursor));
  }

  String first() {
    return address(parameters());
  }

  String without(String filter, String value) {
    MultiValueMap<String, String> left = parameters();
    List<String> values = left.get(filter);
    if (values != null) {
      left.put(filter, values.stream().filter(other -> !other.equals(value)).toList());
    }
    return address(left);
  }

  String withoutFilter(String filter) {
    MultiValueMap<String, String> left = parameters();
    left.remove(filter);
    return address(left);
  }

  String inWords(String other) {
    MultiValueMap<String, String> parameters = parameters();
    parameters.set("q", other);
    return address(parameters);
  }

  private MultiValueMap<String, String> with(String name, String value) {
    MultiValueMap<String, String> parameters = parameters();
    parameters.add(name, value);
    return parameters;
  }

  private static String address(MultiValueMap<String, String> parameters) {
    return UriComponentsBuilder.fromPath(ADDRESS).queryParams(parameters).encode().toUriString();
  }
}
