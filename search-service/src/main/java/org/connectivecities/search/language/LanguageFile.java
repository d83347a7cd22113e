package org.connectivecities.search.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One {@code <code>.properties}: names of filters in order, settings as {@code filter.<name>.<setting>}. */
final class LanguageFile {

  private static final String FILTER = "filter.";
  private static final Set<String> LISTS = Set.of("word_list", "stopwords", "articles", "keywords");

  private LanguageFile() {}

  static Optional<LanguageAnalysis> read(String code) {
    try (InputStream file = LanguageFile.class.getResourceAsStream(code + ".properties")) {
      return file == null ? Optional.empty() : Optional.of(parse(code, file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(code + ".properties", unreadable);
    }
  }

  private static LanguageAnalysis parse(String code, InputStream file) throws IOException {
    var lines = new Properties();
    lines.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    var filters = words(required(code, lines.getProperty("filters")));
    var asked = lines.getProperty("query-filters");
    return new LanguageAnalysis(
        code,
        filters,
        asked == null ? filters : words(asked),
        settings(lines),
        Set.copyOf(words(lines.getProperty("function-words", ""))));
  }

  private static String required(String code, @Nullable String filters) {
    if (filters == null) {
      throw new IllegalStateException(code + ".properties names no filters");
    }
    return filters;
  }

  private static Map<String, Map<String, Object>> settings(Properties lines) {
    var settings = new HashMap<String, Map<String, Object>>();
    for (String key : lines.stringPropertyNames()) {
      if (key.startsWith(FILTER)) {
        String[] nameAndSetting = key.substring(FILTER.length()).split("\\.", 2);
        settings
            .computeIfAbsent(nameAndSetting[0], name -> new HashMap<>())
            .put(nameAndSetting[1], value(nameAndSetting[1], lines.getProperty(key)));
      }
    }
    return settings;
  }

  private static Object value(String setting, String text) {
    return LISTS.contains(setting) ? words(text) : text.strip();
  }

  private static List<String> words(String line) {
    return line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
  }
}
