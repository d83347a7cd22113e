package org.connectivecities.gateway;

import org.connectivecities.tokens.TokenSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableConfigurationProperties(TokenSettings.class)
class GatewayApplication {

  static void main(String[] arguments) {
    SpringApplication.run(GatewayApplication.class, arguments);
  }
}
