package org.connectivecities.search;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.connectivecities.platform.security.Actor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API's own description. */
@Configuration
class OpenApiConfiguration {

  static {
    // The acting person comes from the token, not from a parameter.
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
  }

  @Bean
  OpenAPI searchApiDescription() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Search")
                .version("v1")
                .description("Finding practitioners by words and filters, candidates for a challenge, rebuilding the index."));
  }
}
