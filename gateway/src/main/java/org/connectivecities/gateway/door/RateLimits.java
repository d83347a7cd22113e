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
import org.connectivecities.transport.ClientAddress;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Token buckets by kind of request: one for the acting person where that is known, else for the unknown at the address; and a
 * larger one for everybody at the address together, so that many accounts of one machine do not add up. The counts live in this
 * process: several gateways allow as many times the rate.
 */
@Component
@Order(Doors.RATES)
class RateLimits extends OncePerRequestFilter {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final GatewaySettings.Rates rates;
  private final int perAddress;
  private final ClientAddress addresses;
  private final KnownActor actors;
  private final Problems problems;
  private final Cache<Caller, Bucket> buckets;

  RateLimits(GatewaySettings settings, ClientAddress addresses, KnownActor actors, Problems problems) {
    this.rates = settings.rates();
    this.perAddress = settings.perAddress();
    this.addresses = addresses;
    this.actors = actors;
    this.problems = problems;
    this.buckets =
        Caffeine.newBuilder().maximumSize(settings.rememberedCallers()).expireAfterAccess(Duration.ofMinutes(10)).build();
  }

  /** @param times how many times the rate of one person */
  private record Caller(String who, RequestKind kind, int times) {}

  /** A load balancer asks for health as often as it likes. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().equals("/health");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RequestKind kind = RequestKind.of(request);
    String address = addresses.of(request);
    String who = actors.of(request).map(id -> "actor " + id).orElse(address);
    long wait = wait(new Caller(who, kind, 1));
    if (wait == 0) {
      wait = wait(new Caller(address, kind, perAddress));
    }
    if (wait == 0) {
      chain.doFilter(request, response);
    } else {
      String detail = "Too many " + kind.name().toLowerCase(Locale.ROOT) + " requests in a short time.";
      problems.writeForNow(request, response, "rate-limited", detail, Duration.ofNanos(wait));
    }
  }

  /** @return nanoseconds until there is room, 0 where there was */
  private long wait(Caller caller) {
    ConsumptionProbe probe = buckets.get(caller, this::full).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed() ? 0 : Math.max(1, probe.getNanosToWaitForRefill());
  }

  private Bucket full(Caller caller) {
    GatewaySettings.Rate rate = caller.kind().rate(rates);
    int times = caller.times();
    return Bucket.builder()
        .addLimit(limit -> limit.capacity((long) rate.burst() * times).refillGreedy((long) rate.perMinute() * times, MINUTE))
        .build();
  }
}
