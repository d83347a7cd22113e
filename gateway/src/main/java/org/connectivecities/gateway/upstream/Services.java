package org.connectivecities.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.connectivecities.gateway.GatewaySettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.config.RouteProperties;
import org.springframework.stereotype.Component;

/** All services by name. A route that names no service, or a service without a route, stops the start. */
@Component
public class Services {

  private static final Logger LOG = LoggerFactory.getLogger(Services.class);

  private final Map<String, Service> services = new TreeMap<>();

  Services(GatewaySettings settings, GatewayMvcProperties routing) {
    CircuitBreakerConfig config = config(settings.breaker());
    settings.services().forEach((name, address) -> services.put(name, new Service(name, address, breaker(name, config))));
    List<String> routes = routing.getRoutes().stream().map(RouteProperties::getId).sorted().toList();
    if (!routes.equals(List.copyOf(services.keySet()))) {
      throw new IllegalStateException("Routes " + routes + " and services " + services.keySet() + " must have the same names");
    }
  }

  public List<Service> all() {
    return List.copyOf(services.values());
  }

  public Optional<Service> find(String name) {
    return Optional.ofNullable(services.get(name));
  }

  private static CircuitBreaker breaker(String name, CircuitBreakerConfig config) {
    CircuitBreaker breaker = CircuitBreaker.of(name, config);
    breaker.getEventPublisher().onStateTransition(event -> LOG.warn("Calls to {}: {}", name, event.getStateTransition()));
    return breaker;
  }

  private static CircuitBreakerConfig config(GatewaySettings.Breaker breaker) {
    return CircuitBreakerConfig.custom()
        .slidingWindow(breaker.lastCalls(), breaker.minimumCalls(), CircuitBreakerConfig.SlidingWindowType.COUNT_BASED)
        .failureRateThreshold(breaker.failureRate())
        .waitDurationInOpenState(breaker.openFor())
        .permittedNumberOfCallsInHalfOpenState(breaker.trialCalls())
        .build();
  }
}
