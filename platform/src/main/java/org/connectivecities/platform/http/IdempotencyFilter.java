package org.connectivecities.platform.http;

import org.connectivecities.platform.problem.BodyTooLarge;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.connectivecities.platform.problem.Fault;
import org.connectivecities.platform.problem.ProblemException;
import org.connectivecities.platform.problem.ProblemKind;
import org.connectivecities.platform.problem.Problems;
import org.connectivecities.platform.security.ActorSource;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST with an {@code Idempotency-Key} is carried out once: a repeat by the same actor on the same path is answered as
 * the first was. Answers of 500 and above are not kept, since nothing was decided.
 */
final class IdempotencyFilter extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");
  private static final List<String> KEPT_HEADERS = List.of("Content-Type", "Location", "ETag");

  private final RepeatedRequests requests;
  private final ActorSource actors;
  private final Problems problems;

  IdempotencyFilter(RepeatedRequests requests, ActorSource actors, Problems problems) {
    this.requests = requests;
    this.actors = actors;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"POST".equals(request.getMethod()) || request.getHeader(HEADER) == null;
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String given = request.getHeader(HEADER);
    if (!KEY.matcher(given).matches()) {
      problems.write(response, ProblemKind.INVALID, HEADER + " must be 1 to 128 visible characters", Fault.at(HEADER, "is malformed"));
      return;
    }
    try {
      byte[] body = request.getInputStream().readAllBytes();
      String actor = actors.actorOf(request).id();
      String key = hash(actor, request.getRequestURI(), given);
      String query = String.valueOf(request.getQueryString());
      carryOut(key, hash(query, new String(body, StandardCharsets.ISO_8859_1)), new HeldBody(request, body), response, chain);
    } catch (BodyTooLarge tooLarge) {
      problems.write(response, ProblemKind.TOO_LARGE, tooLarge.getMessage());
    } catch (ProblemException problem) {
      problems.write(response, problem.kind(), problem.getMessage(), problem.faults().toArray(Fault[]::new));
    }
  }

  private void carryOut(String key, String fingerprint, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    switch (requests.claim(key, fingerprint)) {
      case RepeatedRequests.Claim.First first -> first(key, request, response, chain);
      case RepeatedRequests.Claim.Answered answered -> replay(answered, response);
      case RepeatedRequests.Claim.Underway underway -> {
        response.setHeader("Retry-After", "1");
        problems.write(response, ProblemKind.CONFLICT, "A request with this " + HEADER + " is still being carried out");
      }
      case RepeatedRequests.Claim.Forgotten forgotten ->
          problems.write(response, ProblemKind.GONE, "This was carried out. Its answer spoke of somebody who was erased since.");
      case RepeatedRequests.Claim.UsedForSomethingElse other ->
          problems.write(
              response, ProblemKind.KEY_REUSED, "This " + HEADER + " came with another body before; use a new one",
              Fault.at(HEADER, "was used with another body"));
    }
  }

  private void first(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var held = new ContentCachingResponseWrapper(response);
    boolean decided = false;
    try {
      chain.doFilter(request, held);
      decided = held.getStatus() < 500;
    } finally {
      if (!decided) {
        requests.forget(key);
      }
    }
    if (decided) {
      requests.complete(key, held.getStatus(), headers(held), held.getContentAsByteArray());
    }
    held.copyBodyToResponse();
  }

  private static Map<String, String> headers(HttpServletResponse response) {
    Map<String, String> kept = new HashMap<>();
    for (String name : KEPT_HEADERS) {
      String value = "Content-Type".equals(name) ? response.getContentType() : response.getHeader(name);
      if (value != null) {
        kept.put(name, value);
      }
    }
    return kept;
  }

  private static void replay(RepeatedRequests.Claim.Answered answered, HttpServletResponse response) throws IOException {
    response.setStatus(answered.status());
    answered.headers().forEach(response::setHeader);
    response.setHeader("Idempotency-Replayed", "true");
    response.getOutputStream().write(answered.body());
  }

  private static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
