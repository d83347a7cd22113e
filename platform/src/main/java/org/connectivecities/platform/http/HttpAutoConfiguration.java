package org.connectivecities.platform.http;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.connectivecities.platform.problem.Problems;
import org.connectivecities.platform.sealing.KeyRing;
import org.connectivecities.platform.security.ActorSource;
import org.connectivecities.tokens.TokenSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.client.RestClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP conventions, in the order in which a request meets them. */
@AutoConfiguration(
    after = {
      org.connectivecities.platform.outbox.OutboxAutoConfiguration.class,
      org.connectivecities.platform.sealing.SealingAutoConfiguration.class
    },
    afterName = "org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration")
@EnableConfigurationProperties(HttpSettings.class)
class HttpAutoConfiguration {

  /** Behind Spring Security (-100), which knows whose request it is. */
  private static final int AFTER_SECURITY = -50;

  @Bean
  Problems problems(JsonMapper json) {
    return new Problems(json);
  }

  @Bean
  FilterRegistrationBean<RequestIds> requestIds() {
    return ordered(new RequestIds(), Ordered.HIGHEST_PRECEDENCE);
  }

  @Bean
  FilterRegistrationBean<BodyLimits> bodyLimits(HttpSettings settings, Problems problems) {
    return ordered(new BodyLimits(settings, problems), Ordered.HIGHEST_PRECEDENCE + 10);
  }

  @Bean
  @ConditionalOnBean(MongoDatabase.class)
  RepeatedRequests repeatedRequests(
      MongoDatabase database, HttpSettings settings, InstantSource clock, ObjectProvider<KeyRing> ring) {
    return new RepeatedRequests(database.getCollection("requests"), settings, clock, ring.getIfAvailable());
  }

  @Bean
  @ConditionalOnBean(RepeatedRequests.class)
  FilterRegistrationBean<IdempotencyFilter> idempotency(RepeatedRequests requests, ActorSource actors, Problems problems) {
    return ordered(new IdempotencyFilter(requests, actors, problems), AFTER_SECURITY);
  }

  private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> ordered(F filter, int order) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(order);
    return registration;
  }

  @Bean
  WebMvcConfigurer unknownParameters() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new UnknownParameters());
      }
    };
  }

  /** A field we do not know is a typing error of the caller, and silence would lose what it holds. */
  @Bean
  JsonMapperBuilderCustomizer strictBodies() {
    return json ->
        json.enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  @Bean
  ResilientClients resilientClients(
      RestClient.Builder http, @Value("${spring.application.name}") String name, TokenSettings tokens) {
    return new ResilientClients(http, scope -> new ServiceIdentity(name, scope, tokens));
  }
}
