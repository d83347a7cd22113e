package org.connectivecities.profile.letter.clients;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.connectivecities.profile.letter.LetterWords;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The words that come with the service: {@code letters/letters_xx.properties}. */
@Configuration(proxyBeanMethods = false)
class BundledLetterWords {

  private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "ar");

  @Bean
  LetterWords letterWords() throws IOException {
    return load();
  }

  static LetterWords load() throws IOException {
    Map<String, Map<String, String>> words = new HashMap<>();
    for (String language : LANGUAGES) {
      words.put(language, read(language));
    }
    return new LetterWords(words);
  }

  private static Map<String, String> read(String language) throws IOException {
    try (InputStream file = BundledLetterWords.class.getResourceAsStream("/letters/letters_" + language + ".properties")) {
      Properties read = new Properties();
      read.load(new InputStreamReader(Objects.requireNonNull(file, language), StandardCharsets.UTF_8));
      Map<String, String> words = new HashMap<>();
      read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
      return words;
    }
  }
}
