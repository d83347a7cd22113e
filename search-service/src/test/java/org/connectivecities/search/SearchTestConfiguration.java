package org.connectivecities.search;

import org.connectivecities.platform.kafka.EventPublisher;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** The application, and what tests do with it. */
@TestConfiguration(proxyBeanMethods = false)
@Import(SearchApplication.class)
public class SearchTestConfiguration {

  @Bean
  @Lazy
  SearchApi searchApi(EventPublisher publisher, Environment environment) {
    return new SearchApi(
        publisher,
        () -> environment.getRequiredProperty("local.server.port", Integer.class),
        () -> environment.getRequiredProperty("local.management.port", Integer.class));
  }
}
