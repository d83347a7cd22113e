package org.connectivecities.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PlainRequestsTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest();

  private int status() throws ServletException, IOException {
    MockHttpServletResponse response = new MockHttpServletResponse();
    MockFilterChain chain = new MockFilterChain();
    new PlainRequests().doFilter(request, response, chain);
    assertThat(chain.getRequest() != null).isEqualTo(response.getStatus() == 200);
    return response.getStatus();
  }

  @Test
  void answersWhatHasComeEncrypted() throws Exception {
    request.setSecure(true);

    assertThat(status()).isEqualTo(200);
  }

  @Test
  void doesNotAnswerWhatHasComeInTheClear() throws Exception {
    request.addHeader("X-Forwarded-Proto", "https");

    assertThat(status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Forwarded-Proto | http | 403",
        "X-Forwarded-Proto | HTTP, https | 403",
        "X-Forwarded-Proto | https,http | 403",
        "X-Forwarded-Proto | https | 200",
        "X-Forwarded-Proto | https, https | 200",
        "Forwarded | for=192.0.2.60;proto=http;by=203.0.113.43 | 403",
        "Forwarded | for=192.0.2.60; proto=\"http\" | 403",
        "Forwarded | for=192.0.2.60;proto=https | 200",
        "Forwarded | for=192.0.2.60 | 200"
      })
  void doesNotAnswerWhatAProxyHasGotInTheClear(String header, String value, int status) throws Exception {
    request.setSecure(true);
    request.addHeader(header, value);

    assertThat(status()).isEqualTo(status);
  }
}
