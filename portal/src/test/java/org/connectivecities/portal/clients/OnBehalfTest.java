package org.connectivecities.portal.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.connectivecities.portal.acting.Person;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.transport.ClientAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OnBehalfTest {

  private static final WhoActs NOBODY = new WhoActs() {
    @Override
    public Optional<Person> now() {
      return Optional.empty();
    }

    @Override
    public void authorise(BiConsumer<String, String> header) {}

    @Override
    public String signInPath() {
      return "/";
    }
  };

  @AfterEach
  void leave() {
    RequestContextHolder.resetRequestAttributes();
  }

  @Test
  void saysWhereAVisitorComesFromBehindOurOwnProxy() throws IOException {
    assertThat(forwarded("10.0.0.1")).isEqualTo("203.0.113.9");
  }

  @Test
  void believesNoVisitorWhoClaimsToBeForwarded() throws IOException {
    assertThat(forwarded("198.51.100.7")).isEqualTo("198.51.100.7");
  }

  private static String forwarded(String connection) throws IOException {
    MockHttpServletRequest page = new MockHttpServletRequest();
    page.setRemoteAddr(connection);
    page.addHeader("X-Forwarded-For", "203.0.113.9");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(page));
    MockClientHttpRequest call = new MockClientHttpRequest(HttpMethod.GET, URI.create("http://gateway/api/v1/topics"));
    new OnBehalf(NOBODY, new ClientAddress(List.of("10.0.0.0/8")))
        .intercept(call, new byte[0], (request, body) -> new MockClientHttpResponse(new byte[0], 200));
    return call.getHeaders().getFirst("X-Forwarded-For");
  }
}
