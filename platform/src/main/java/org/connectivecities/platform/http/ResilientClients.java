package org.connectivecities.platform.http;

import org.connectivecities.platform.problem.Unavailable;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

/**
 * HTTP interfaces of other services, wrapped once: a time limit, one retry of calls that change nothing, a circuit breaker
 * and a bulkhead. Whatever keeps an answer from coming is {@link Unavailable}; an answer of 4xx is the caller's own error
 * and passes as it is.
 */
public final class ResilientClients {

  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final int TOO_MANY_REQUESTS = 429;

  private final RestClient.Builder http;
  private final Function<String, ClientHttpRequestInterceptor> identity;

  /** Clients that call for whoever is at work in them. */
  public ResilientClients(RestClient.Builder http, ClientHttpRequestInterceptor identity) {
    this(http, _ -> identity);
  }

  /** @param identity how a call names its caller, by the scope it is made for */
  public ResilientClients(RestClient.Builder http, Function<String, ClientHttpRequestInterceptor> identity) {
    this.http = http;
    this.identity = identity;
  }

  /** A client of {@code baseUrl} named {@code part}, which gives up after {@code limit}. */
  public <T> T create(Class<T> api, String part, String baseUrl, Duration limit) {
    return create(api, part, baseUrl, limit, "");
  }

  /** The same, calling with one scope of the service's own. */
  public <T> T create(Class<T> api, String part, String baseUrl, Duration limit, String scope) {
    var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONNECT).version(HttpClient.Version.HTTP_1_1).build());
    requests.setReadTimeout(limit);
    RestClient client = http.clone().baseUrl(baseUrl).requestFactory(requests).requestInterceptor(identity.apply(scope)).build();
    T plain = HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(api);
    return api.cast(
        Proxy.newProxyInstance(
            api.getClassLoader(), new Class<?>[] {api}, new Guarded(part, plain)::call));
  }

  private record Guard(CircuitBreaker breaker, Bulkhead bulkhead) {

    static Guard of(String part) {
      var breaker =
          CircuitBreakerConfig.custom()
              .slidingWindowSize(10)
              .minimumNumberOfCalls(5)
              .waitDurationInOpenState(Duration.ofSeconds(2))
              .permittedNumberOfCallsInHalfOpenState(2)
              .recordException(ResilientClients::notThere)
              .build();
      var bulkhead = BulkheadConfig.custom().maxConcurrentCalls(64).maxWaitDuration(Duration.ofMillis(500)).build();
      return new Guard(CircuitBreaker.of(part, breaker), Bulkhead.of(part, bulkhead));
    }
  }

  private record Guarded(String part, Object plain, Guard guard) {

    Guarded(String part, Object plain) {
      this(part, plain, Guard.of(part));
    }

    Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
      if (method.getDeclaringClass() == Object.class) {
        return method.invoke(this, arguments);
      }
      boolean repeatable = method.isAnnotationPresent(GetExchange.class);
      try {
        return once(method, arguments);
      } catch (ResourceAccessException failure) {
        if (!repeatable) {
          throw new Unavailable(part, failure);
        }
      } catch (RestClientException | CallNotPermittedException | BulkheadFullException failure) {
        throw translated(failure);
      }
      return lastTime(method, arguments);
    }

    private Object lastTime(Method method, Object[] arguments) throws Throwable {
      try {
        return once(method, arguments);
      } catch (RestClientException | CallNotPermittedException | BulkheadFullException failure) {
        throw translated(failure);
      }
    }

    private RuntimeException translated(RuntimeException failure) {
      boolean ours = failure instanceof RestClientException && !notThere(failure);
      return ours ? failure : new Unavailable(part, failure);
    }

    private Object once(Method method, Object[] arguments) throws Throwable {
      return guard.bulkhead().executeCheckedSupplier(
          () -> guard.breaker().executeCheckedSupplier(() -> invoke(method, arguments)));
    }

    private Object invoke(Method method, Object[] arguments) throws Throwable {
      try {
        // Clients are package-private where they are used, and this is another package.
        method.setAccessible(true);
        return method.invoke(plain, arguments);
      } catch (InvocationTargetException failure) {
        throw failure.getCause();
      }
    }
  }

  /** No answer at all, one that broke off half-way, or one that says "not now"; anything else is an answer. */
  private static boolean notThere(Throwable failure) {
    return failure instanceof RestClientResponseException answer
        ? answer.getStatusCode().is5xxServerError() || answer.getStatusCode().value() == TOO_MANY_REQUESTS
        : failure instanceof RestClientException;
  }
}
