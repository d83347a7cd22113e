package org.connectivecities.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.connectivecities.platform.problem.Problems;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.json.JsonMapper;

/** A header that anybody can send is believed in one profile only. */
class IssuerTest {

  private final WebApplicationContextRunner service =
      new WebApplicationContextRunner()
          .withBean(Problems.class, () -> new Problems(JsonMapper.builder().build()))
          .withConfiguration(
              AutoConfigurations.of(
                  WebMvcAutoConfiguration.class,
                  org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration.class,
                  ServletWebSecurityAutoConfiguration.class,
                  SecurityAutoConfiguration.class));

  @Test
  void refusesToStartWithoutAnIssuer() {
    service.run(
        context -> assertThat(context).getFailure().rootCause().hasMessageContaining("CC_ISSUER"));
  }

  @Test
  void doesNotBelieveTheDevelopmentHeaderOutsideTheLocalProfile() {
    service
        .withPropertyValues("cc.tokens.issuer=https://id.example.org", "cc.tokens.audiences=things")
        .run(context -> assertThat(context.getBean(ActorSource.class).actorOf(claimingToBeAnybody()).anonymous()).isTrue());
  }

  @Test
  void believesItInTheLocalProfile() {
    service
        .withPropertyValues("spring.profiles.active=local", "cc.tokens.issuer=")
        .run(context -> assertThat(context.getBean(ActorSource.class).actorOf(claimingToBeAnybody()).has("administrator")).isTrue());
  }

  @Test
  void believesNoHeaderWhereAnIssuerIsNamedWhateverTheProfile() {
    service
        .withPropertyValues("spring.profiles.active=local", "cc.tokens.issuer=http://127.0.0.1:1", "cc.tokens.audiences=things")
        .run(context -> assertThat(context.getBean(ActorSource.class).actorOf(claimingToBeAnybody()).anonymous()).isTrue());
  }

  @Test
  void believesTheHeaderBesideAnIssuerWhereThatIsAskedForInTheLocalProfile() {
    String[] asked = {"cc.tokens.issuer=http://127.0.0.1:1", "cc.tokens.audiences=things", "cc.tokens.development-header=true"};

    service
        .withPropertyValues(asked)
        .withPropertyValues("spring.profiles.active=local")
        .run(context -> assertThat(context.getBean(ActorSource.class).actorOf(claimingToBeAnybody()).has("administrator")).isTrue());
    service
        .withPropertyValues(asked)
        .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("CC_TOKENS_DEVELOPMENTHEADER"));
  }

  @Test
  void refusesToStartWithoutAnAudience() {
    service
        .withPropertyValues("cc.tokens.issuer=https://id.example.org")
        .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("audiences"));
  }

  private static MockHttpServletRequest claimingToBeAnybody() {
    var request = new MockHttpServletRequest();
    request.addHeader(DevelopmentHeader.NAME, "eve; roles=administrator");
    return request;
  }
}
