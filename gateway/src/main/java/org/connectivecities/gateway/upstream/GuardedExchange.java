package org.connectivecities.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import jakarta.servlet.http.HttpServletRequest;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.connectivecities.gateway.GatewaySettings;
import org.connectivecities.gateway.door.RequestKind;
import org.connectivecities.gateway.problem.Problems;
import org.connectivecities.gateway.tracing.LoggedPath;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Calls a service through its breaker. When there is no answer, one is given in its place that says which part is missing
 * and when to come back; it is never an empty success. What a service answers itself, of any status, passes as it is.
 */
final class GuardedExchange implements ProxyExchange {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedExchange.class);
  private static final String NOT_CARRIED_OUT = "The request was not carried out.";
  private static final String NOT_KNOWN = "Whether the request was carried out is not known.";
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Function<RequestKind, ProxyExchange> exchanges;
  private final Services services;
  private final Problems problems;
  private final GatewaySettings settings;

  GuardedExchange(Function<RequestKind, ProxyExchange> exchanges, Services services, Problems problems, GatewaySettings settings) {
    this.exchanges = exchanges;
    this.services = services;
    this.problems = problems;
    this.settings = settings;
  }

  @Override
  public ServerResponse exchange(Request request) {
    Service service = serviceOf(request.getServerRequest());
    CircuitBreaker breaker = service.breaker();
    if (!breaker.tryAcquirePermission()) {
      return unavailable(service, request, NOT_CARRIED_OUT);
    }
    long start = breaker.getCurrentTimestamp();
    try {
      RequestKind kind = RequestKind.of(servlet(request));
      ServerResponse response = exchanges.apply(kind).exchange(request);
      breaker.onSuccess(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit());
      return new PassedAnswer(service.name(), response);
    } catch (ResourceAccessException noAnswer) {
      breaker.onError(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), noAnswer);
      LOG.warn("{} gave no answer to {}: {}", service.name(), LoggedPath.of(servlet(request)), noAnswer.getMostSpecificCause().toString());
      return withoutAnswer(noAnswer, service, request);
    } catch (RuntimeException ourOwn) {
      breaker.releasePermission();
      throw ourOwn;
    }
  }

  private Service serviceOf(ServerRequest request) {
    @Nullable String route = MvcUtils.getAttribute(request, MvcUtils.GATEWAY_ROUTE_ID_ATTR);
    return services.find(String.valueOf(route)).orElseThrow(() -> new IllegalStateException("No service for route " + route));
  }

  private ServerResponse unavailable(Service service, Request request, String andTheRequest) {
    String detail = "The " + service.name() + " service cannot be reached right now. " + andTheRequest;
    return problems.inPlaceOf(service.name(), servlet(request), "unavailable", detail, settings.breaker().openFor());
  }

  /** Without a connection nothing can have happened at the service; with one that broke or fell silent it may have. */
  private ServerResponse withoutAnswer(Throwable failure, Service service, Request request) {
    if (isBecauseOf(failure, ConnectException.class) || isBecauseOf(failure, HttpConnectTimeoutException.class)) {
      return unavailable(service, request, NOT_CARRIED_OUT);
    }
    if (isBecauseOf(failure, HttpTimeoutException.class)) {
      String detail = "The " + service.name() + " service did not answer in time. " + NOT_KNOWN;
      return problems.inPlaceOf(service.name(), servlet(request), "timeout", detail, SOON);
    }
    return unavailable(service, request, NOT_KNOWN);
  }

  private static boolean isBecauseOf(Throwable failure, Class<? extends Throwable> type) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
  }

  private static HttpServletRequest servlet(Request request) {
    return request.getServerRequest().servletRequest();
  }
}
