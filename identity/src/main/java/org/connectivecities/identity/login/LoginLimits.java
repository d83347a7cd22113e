package org.connectivecities.identity.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.connectivecities.identity.IdentitySettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Guessing passwords is slow: so many tries a minute from one address, and as one account from wherever. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LoginLimits extends OncePerRequestFilter {

  private static final int TOO_MANY = 429;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final IdentitySettings.Limits limits;
  private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofMinutes(10)).build();

  LoginLimits(IdentitySettings settings) {
    this.limits = settings.limits();
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/login");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    @Nullable String account = request.getParameter("username");
    long wait = Math.max(
        taken("address " + request.getRemoteAddr(), limits.perAddress()),
        taken("account " + account, limits.perAccount()));
    if (wait == 0) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(TOO_MANY);
    response.setHeader("Retry-After", String.valueOf(wait));
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write("Too many tries to sign in. Please wait " + wait + " seconds, then try again.");
  }

  /** @return seconds to wait, 0 when there is room */
  private long taken(String who, int perMinute) {
    ConsumptionProbe probe = buckets
        .get(who, _ -> Bucket.builder().addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE)).build())
        .tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).plusMillis(999).toSeconds());
  }
}
