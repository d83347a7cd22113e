package org.connectivecities.gateway.apidocs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the gateway answers itself, beside the services' documents. */
@Configuration(proxyBeanMethods = false)
class OwnDocument {

  @Bean
  OpenAPI ownInterface() {
    return new OpenAPI()
        .info(new Info().title("Gateway").version("v1").description("Status of the services, the kinds of problems, and everything kept of a person as one ZIP, for the person."))
        .servers(List.of(new Server().url("/")));
  }
}
