package org.connectivecities.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests no client library would send, byte by byte. */
class HostileIT extends GatewayIT {

  private static final String TO_GATEWAY = "Host: gateway\r\nConnection: close\r\n";

  @ParameterizedTest
  @ValueSource(strings = {
    "GET /api/v1/experts/\u0001 HTTP/1.1\r\n" + TO_GATEWAY + "\r\n",
    "GET /api/v1/experts/%zz HTTP/1.1\r\n" + TO_GATEWAY + "\r\n",
    "GET /api/v1/experts HTTP/1.1\r\nConnection: close\r\n\r\n",
    "POST /api/v1/experts HTTP/1.1\r\n" + TO_GATEWAY + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
    "POST /api/v1/experts HTTP/1.1\r\n" + TO_GATEWAY + "Content-Length: -1\r\n\r\n",
    "POST /api/v1/experts HTTP/1.1\r\n" + TO_GATEWAY + "X-Dev-Actor: tess\r\nTransfer-Encoding: chunked\r\n\r\nnot a length\r\n",
    "GET /api/v1/experts HTTP/1.1\r\n" + TO_GATEWAY + "Na me: x\r\n\r\n"
  })
  void refusesWhatIsMalformedWithoutAskingAnyone(String request) throws IOException {
    String answer = send(request);

    assertThat(answer).startsWith("HTTP/1.1 400");
    assertTellsNothing(answer);
    assertThat(PROFILE.seen()).isEmpty();
  }

  @Test
  void refusesHeadersBeyondMeasure() throws IOException {
    String answer = send("GET /api/v1/experts HTTP/1.1\r\n" + TO_GATEWAY + "X-Big: " + "a".repeat(20_000) + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4");
    assertTellsNothing(answer);
    assertThat(PROFILE.seen()).isEmpty();
  }

  @Test
  void echoesNoRequest() throws IOException {
    String answer = send("TRACE /api/v1/experts HTTP/1.1\r\n" + TO_GATEWAY + "Authorization: Bearer secret\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("secret");
    assertThat(PROFILE.seen()).isEmpty();
  }

  /** Else a second request would ride inside the first one's body. */
  @Test
  void readsABodyWithTwoLengthsAsOneRequest() throws IOException {
    send(
        "POST /api/v1/experts HTTP/1.1\r\n" + TO_GATEWAY + "X-Dev-Actor: tess\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "2\r\n{}\r\n0\r\n\r\nGET /api/v1/cities HTTP/1.1\r\nHost: gateway\r\n\r\n");

    assertThat(PROFILE.seen()).hasSizeLessThanOrEqualTo(1).allMatch(seen -> seen.method().equals("POST") && seen.body().length == 2);
  }

  @Test
  void routesByPathWhateverHostIsNamed() throws IOException {
    String answer = send("GET http://elsewhere.example/api/v1/topics HTTP/1.1\r\nHost: elsewhere.example\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200").contains("profile");
    assertThat(PROFILE.last().header("Host")).containsExactly(PROFILE.address().substring("http://".length()));
  }

  private static void assertTellsNothing(String answer) {
    assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("at org.", "at java.", "Exception");
  }

  private String send(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
