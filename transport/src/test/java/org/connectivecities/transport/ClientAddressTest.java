package org.connectivecities.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

  @Test
  void takesTheConnectionsAddressWhenNobodyIsTrusted() {
    assertThat(address(List.of(), "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
  }

  @Test
  void takesWhatATrustedProxyForwards() {
    assertThat(address(List.of("10.0.0.0/8"), "10.1.2.3", "198.51.100.1")).isEqualTo("198.51.100.1");
  }

  @Test
  void goesNoFurtherThanTheFirstStranger() {
    assertThat(address(List.of("10.0.0.0/8"), "10.1.2.3", "1.1.1.1, 198.51.100.1, 10.9.9.9")).isEqualTo("198.51.100.1");
  }

  @Test
  void believesNoStrangerWhoForwards() {
    assertThat(address(List.of("10.0.0.0/8"), "203.0.113.9", "198.51.100.1")).isEqualTo("203.0.113.9");
  }

  @Test
  void stopsAtWhatIsNoAddress() {
    assertThat(address(List.of("10.0.0.1"), "10.0.0.1", "198.51.100.1, evil.example")).isEqualTo("10.0.0.1");
    assertThat(address(List.of("10.0.0.1"), "10.0.0.1", "")).isEqualTo("10.0.0.1");
    assertThat(address(List.of("10.0.0.1"), "10.0.0.1", "999.1.1.1")).isEqualTo("10.0.0.1");
  }

  @Test
  void countsOneIpv6NetworkAsOneCaller() {
    String one = address(List.of(), "2001:db8:1:2::1", "");

    assertThat(address(List.of(), "2001:db8:1:2:ffff::9", "")).isEqualTo(one);
    assertThat(address(List.of(), "2001:db8:1:3::1", "")).isNotEqualTo(one);
  }

  @Test
  void refusesATrustedProxyThatIsNoAddress() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ClientAddress(List.of("proxy.example")));
  }

  private static String address(List<String> trusted, String connection, String forwarded) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(connection);
    request.addHeader("X-Forwarded-For", forwarded);
    return new ClientAddress(trusted).of(request);
  }
}
