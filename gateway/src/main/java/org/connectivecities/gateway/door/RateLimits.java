package org.connectivecities.gateway.door;

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
import java.util.Locale;
import org.connectivecities.gateway.GatewaySettings;
import org.connectivecities.gateway.identity.KnownActor;
import org.connectivecities.gateway.problem.Problems;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One token bucket for each caller and kind of request. A caller is the acting person where that is known, else the
 * address. The counts live in this process: several gateways allow as many times the rate.
 */
@Component
@Order(Doors.RATES)
class RateLimits extends OncePerRequestFilter {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final GatewaySettings.Rates rates;
  private final ClientAddress addresses;
  private final KnownActor actors;
  private final Problems problems;
  private final Cache<Caller, Bucket> buckets;

  RateLimits(GatewaySettings settings, ClientAddress addresses, KnownActor actors, Problems problems) {
    this.rates = settings.rates();
    this.addresses = addresses;
    this.actors = actors;
    this.problems = problems;
    this.buckets =
        Caffeine.newBuilder().maximumSize(settings.rememberedCallers()).expireAfterAccess(Duration.ofMinutes(10)).build();
  }

  private record Caller(String who, RequestKind kind) {}

  /** A load balancer asks for health as often as it likes. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/actuator/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RequestKind kind = RequestKind.of(request);
    String who = actors.of(request).map(id -> "actor " + id).orElseGet(() -> addresses.of(request));
    ConsumptionProbe probe = buckets.get(new Caller(who, kind), this::full).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
    } else {
      String detail = "Too many " + kind.name().toLowerCase(Locale.ROOT) + " requests in a short time.";
      problems.writeForNow(request, response, "rate-limited", detail, Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
  }

  private Bucket full(Caller caller) {
    GatewaySettings.Rate rate = caller.kind().rate(rates);
    return Bucket.builder().addLimit(limit -> limit.capacity(rate.burst()).refillGreedy(rate.perMinute(), MINUTE)).build();
  }
}
