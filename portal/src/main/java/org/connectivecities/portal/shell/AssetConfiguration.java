package org.connectivecities.portal.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds which classes the templates use, and builds the assets for them. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration {

  /** The value of class, and of the Thymeleaf attributes that add to it: quoted words there are class names too. */
  private static final Pattern CLASSES = Pattern.compile("(?:class|classappend)=\"([^\"]*)\"");

  @Bean
  Assets assets() throws IOException {
    return Assets.build(classNames());
  }

  static String classNames() throws IOException {
    var names = new StringBuilder();
    for (Resource template : new PathMatchingResourcePatternResolver().getResources("classpath*:/templates/**/*.html")) {
      String text = template.getContentAsString(StandardCharsets.UTF_8);
      names.append(CLASSES.matcher(text).results().map(found -> found.group(1)).collect(Collectors.joining(" "))).append(' ');
    }
    return names.toString().replaceAll("[^\\w-]+", " ").strip();
  }
}
