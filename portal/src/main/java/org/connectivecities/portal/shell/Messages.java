package org.connectivecities.portal.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every file of the folder, one a language and a group of pages. A key that is missing everywhere stops the page: a test finds it
 * before a reader does.
 */
@Configuration(proxyBeanMethods = false)
class Messages {

  private static final String FOLDER = "messages/";
  private static final String ENGLISH = "_en.properties";

  @Bean
  MessageSource messageSource() {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(groups());
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    messages.setDefaultLocale(Locale.ENGLISH);
    messages.setAlwaysUseMessageFormat(true);
    return messages;
  }

  private static String[] groups() {
    try {
      var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*" + ENGLISH);
      return Stream.of(found)
          .map(file -> FOLDER + Objects.requireNonNull(file.getFilename()).replace(ENGLISH, ""))
          .toArray(String[]::new);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
