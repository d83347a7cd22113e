package org.connectivecities.transport;

import jakarta.servlet.Filter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

@AutoConfiguration
@ConditionalOnProperty("cc.tls.required")
class TransportAutoConfiguration {

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  Filter plainRequests() {
    return new PlainRequests();
  }
}
