package org.connectivecities.matching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Finds who can help with a city's challenge, says why, and sees it through. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MatchingService {

  public static void main(String[] arguments) {
    SpringApplication.run(MatchingService.class, arguments);
  }
}
