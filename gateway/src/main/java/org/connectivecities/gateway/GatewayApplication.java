package org.connectivecities.gateway;

import org.connectivecities.tokens.TokenSettings;
import org.connectivecities.transport.ClientAddress;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableConfigurationProperties(TokenSettings.class)
class GatewayApplication {

  @Bean
  ClientAddress clientAddress(GatewaySettings settings) {
    return new ClientAddress(settings.trustedProxies());
  }

  static void main(String[] arguments) {
    SpringApplication.run(GatewayApplication.class, arguments);
  }
}
