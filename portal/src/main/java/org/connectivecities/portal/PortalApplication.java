package org.connectivecities.portal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Pages: the platform's conventions for JSON services, its token checks and its stores are not for them. */
@SpringBootApplication(
    excludeName = {
      "org.connectivecities.platform.http.HttpAutoConfiguration",
      "org.connectivecities.platform.problem.ProblemAutoConfiguration",
      "org.connectivecities.platform.security.SecurityAutoConfiguration",
      "org.connectivecities.platform.outbox.OutboxAutoConfiguration",
      "org.connectivecities.platform.kafka.KafkaEventsAutoConfiguration"
    })
@ConfigurationPropertiesScan
class PortalApplication {

  static void main(String[] arguments) {
    SpringApplication.run(PortalApplication.class, arguments);
  }
}
