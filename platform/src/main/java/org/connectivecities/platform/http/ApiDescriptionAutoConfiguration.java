package org.connectivecities.platform.http;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.connectivecities.platform.security.Actor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What every service's OpenAPI document has: a title, and no trace of the actor, who comes from the caller's identity. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
class ApiDescriptionAutoConfiguration {

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
  }

  @Bean
  @ConditionalOnMissingBean
  OpenAPI description(@Value("${spring.application.name}") String name) {
    return new OpenAPI().info(new Info().title(name).version("v1"));
  }
}
