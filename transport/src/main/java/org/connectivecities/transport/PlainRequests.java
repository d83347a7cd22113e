package org.connectivecities.transport;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Answers nothing that has come in the clear on any part of its way. A proxy in front says so in a header; whoever says it of themselves is
 * believed, whether a proxy or not: nobody gains by it.
 */
final class PlainRequests extends HttpFilter {

  private static final Pattern PLAIN = Pattern.compile("(^|[\\s,])http($|[\\s,])|proto=\"?http(\"|$|[\\s;,])", Pattern.CASE_INSENSITIVE);

  private static final byte[] REFUSAL =
      """
      {"type":"about:blank","title":"Forbidden","status":403,"detail":"Requests that came in the clear are not answered: use https on the whole way."}"""
          .getBytes(StandardCharsets.UTF_8);

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    if (request.isSecure() && !saysPlain(request)) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    response.setContentType("application/problem+json");
    response.getOutputStream().write(REFUSAL);
  }

  private static boolean saysPlain(HttpServletRequest request) {
    return Stream.of("X-Forwarded-Proto", "Forwarded")
        .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
        .anyMatch(value -> PLAIN.matcher(value).find());
  }
}
