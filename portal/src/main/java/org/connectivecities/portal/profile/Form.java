package org.connectivecities.portal.profile;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;

/** What the form of one part holds, as typed: values by field, without the empty ones. */
record Form(Map<String, List<String>> values) {

  static final Form EMPTY = new Form(Map.of());

  Form {
    Map<String, List<String>> said = new TreeMap<>();
    values.forEach((field, given) -> {
      List<String> kept = given.stream().map(Form::cleaned).filter(value -> !value.isEmpty()).toList();
      if (!kept.isEmpty()) {
        said.put(field, kept);
      }
    });
    values = said;
  }

  /** Browsers end lines with two characters. */
  private static String cleaned(String value) {
    return value.replace("\r\n", "\n").strip();
  }

  static Form of(HttpServletRequest request, List<String> fields) {
    Map<String, List<String>> given = new TreeMap<>();
    fields.forEach(field -> given.put(field, Stream.of(Objects.requireNonNullElse(request.getParameterValues(field), new String[0])).toList()));
    return new Form(given);
  }

  /** Rows of two fields that stand beside each other, as "de=C1"; rows without a first are none. */
  static List<String> pairs(HttpServletRequest request, String first, String second) {
    String[] firsts = Objects.requireNonNullElse(request.getParameterValues(first), new String[0]);
    String[] seconds = Objects.requireNonNullElse(request.getParameterValues(second), new String[0]);
    return IntStream.range(0, Math.min(firsts.length, seconds.length))
        .filter(row -> !firsts[row].isBlank())
        .mapToObj(row -> firsts[row] + "=" + seconds[row])
        .toList();
  }

  /** The only value; empty where there is none. */
  public String one(String field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.getFirst();
  }

  public List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  Form with(String field, List<String> given) {
    Map<String, List<String>> changed = new TreeMap<>(values);
    changed.put(field, given);
    return new Form(changed);
  }

  /** The same for the same values: what somebody saw, to be compared with what is there when they save. */
  public String mark() {
    return DigestUtils.md5DigestAsHex(values.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether all that is said here stands there already. */
  boolean isSaidIn(Form other) {
    return values.entrySet().stream().allMatch(field -> field.getValue().equals(other.all(field.getKey())));
  }
}
