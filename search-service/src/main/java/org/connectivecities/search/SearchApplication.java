package org.connectivecities.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The search service. */
@SpringBootApplication
class SearchApplication {

  static void main(String[] arguments) {
    SpringApplication.run(SearchApplication.class, arguments);
  }
}
