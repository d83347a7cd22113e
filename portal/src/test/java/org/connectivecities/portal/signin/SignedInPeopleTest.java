package org.connectivecities.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.connectivecities.platform.problem.Unavailable;
import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.acting.SignInFirst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SignedInPeopleTest {

  private static Person person(String rolesClaim, Map<String, Object> claims) {
    return new SignedInPeople(wanted -> null, rolesClaim).person(claims);
  }

  @Test
  void readsWhoSomebodyIsFromTheirToken() {
    Person kofi = person("roles", Map.of("sub", "kofi", "name", "Kofi", "roles", List.of("city"), "city", "kumasi-gh"));

    assertThat(kofi).isEqualTo(new Person("kofi", "Kofi", java.util.Set.of("city"), Map.of("city", "kumasi-gh")));
  }

  @Test
  void findsRolesWhereAnotherIssuerKeepsThem() {
    assertThat(person("realm_access.roles", Map.of("sub", "ana", "realm_access", Map.of("roles", List.of("coordinator")))).coordinates()).isTrue();
  }

  @Test
  void takesWhatIsAbsentOrOfAnotherFormAsNothing() {
    Person nobodyMuch = person("roles", Map.of("sub", "x", "roles", "coordinator", "city", 7));

    assertThat(nobodyMuch.roles()).isEmpty();
    assertThat(nobodyMuch.city()).isNull();
    assertThat(nobodyMuch.name()).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_grant", "invalid_client", "unauthorized_client", "client_authorization_required"})
  void asksToSignInAgainWhenTheIssuerSaysThatTheLoginIsOver(String error) {
    assertThatThrownBy(() -> tokenWhenTheIssuerSays(error)).isInstanceOf(SignInFirst.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"invalid_token_response", "server_error"})
  void saysThatTheIssuerIsAwayAndEndsNoLoginForIt(String error) {
    assertThatThrownBy(() -> tokenWhenTheIssuerSays(error)).isInstanceOf(Unavailable.class).hasMessageContaining("identity");
  }

  private static void tokenWhenTheIssuerSays(String error) {
    var kofi = new DefaultOAuth2User(List.of(), Map.of("sub", "kofi"), "sub");
    SecurityContextHolder.getContext().setAuthentication(new OAuth2AuthenticationToken(kofi, List.of(), "portal"));
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest(), new MockHttpServletResponse()));
    new SignedInPeople(wanted -> {
      throw new ClientAuthorizationException(new OAuth2Error(error), "portal");
    }, "roles").authorise((name, value) -> {});
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
    RequestContextHolder.resetRequestAttributes();
  }
}
