package org.connectivecities.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectivecities.gateway.GatewaySettings;
import org.connectivecities.gateway.identity.KnownActor;
import org.connectivecities.transport.ClientAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells when somebody reads so many different profiles that they may be carrying the network away. Nothing is refused: a person
 * decides. Profiles are remembered as hashes, and no longer than they are counted.
 */
@Component
@Order(Doors.TOKENS + 1)
class Harvesting extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(Harvesting.class);
  private static final Pattern PROFILE = Pattern.compile("/api/v1/experts/([^/]+)");

  private final GatewaySettings.Harvest limits;
  private final ClientAddress addresses;
  private final KnownActor actors;
  private final Counter alarms;
  private final Cache<String, Set<Integer>> seen;

  Harvesting(GatewaySettings settings, ClientAddress addresses, KnownActor actors, MeterRegistry meters) {
    this.limits = settings.harvest();
    this.addresses = addresses;
    this.actors = actors;
    this.alarms = Counter.builder("cc.gateway.harvesting").description("Callers who read strikingly many profiles").register(meters);
    this.seen = Caffeine.newBuilder().maximumSize(settings.rememberedCallers()).expireAfterWrite(limits.within()).build();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(request, response);
    Matcher profile = PROFILE.matcher(request.getRequestURI());
    if (request.getMethod().equals("GET") && response.getStatus() == HttpServletResponse.SC_OK && profile.matches()) {
      actors.of(request).ifPresent(id -> count("account " + id, profile.group(1), limits.byAccount()));
      count("address " + addresses.of(request), profile.group(1), limits.byAddress());
    }
  }

  /** Once for each caller and span of time: the set does not grow beyond the number that is an alarm. */
  private void count(String who, String profile, int alarming) {
    Set<Integer> profiles = seen.get(who, _ -> ConcurrentHashMap.newKeySet());
    if (profiles.size() < alarming && profiles.add(profile.hashCode()) && profiles.size() == alarming) {
      alarms.increment();
      LOG.warn("Harvesting? {} has read {} different profiles within {}", who, alarming, limits.within());
    }
  }
}
