package org.connectivecities.gateway.upstream;

import java.util.Locale;
import java.util.Set;
import org.connectivecities.gateway.tracing.RequestIds;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** What of the headers changes on the way in and out. {@code traceparent} and all else pass as they are. */
@Configuration(proxyBeanMethods = false)
class PassedHeaders {

  /** The gateway says these itself, once, for every answer. */
  private static final Set<String> OURS =
      Set.of(
          "x-request-id", "x-content-type-options", "referrer-policy", "x-frame-options", "content-security-policy",
          "strict-transport-security", "x-xss-protection", "server", "x-powered-by");

  @Bean
  RequestHttpHeadersFilter requestId() {
    return (headers, request) -> {
      HttpHeaders passed = new HttpHeaders();
      passed.putAll(headers);
      @Nullable String id = RequestIds.of(request.servletRequest());
      if (id != null) {
        passed.set(RequestIds.HEADER, id);
      }
      return passed;
    };
  }

  /**
   * A service cannot open the gateway to another origin either. Answers are kept by nobody unless their service says so: nearly
   * all speak of somebody.
   */
  @Bean
  ResponseHttpHeadersFilter ownHeaders() {
    return (headers, response) -> {
      HttpHeaders passed = new HttpHeaders();
      headers.forEach(
          (name, values) -> {
            String header = name.toLowerCase(Locale.ROOT);
            if (!OURS.contains(header) && !header.startsWith("access-control-")) {
              passed.put(name, values);
            }
          });
      if (passed.getCacheControl() == null) {
        passed.setCacheControl(CacheControl.noStore());
      }
      return passed;
    };
  }
}
