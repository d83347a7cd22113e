package org.connectivecities.portal.clients;

import java.io.IOException;
import org.connectivecities.platform.TraceId;
import org.connectivecities.platform.http.RequestIds;
import org.connectivecities.portal.acting.WhoActs;
import org.connectivecities.transport.ClientAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Each call carries the request id, the reader's language and the person at the page. */
final class OnBehalf implements ClientHttpRequestInterceptor {

  private final WhoActs who;
  private final ClientAddress addresses;

  OnBehalf(WhoActs who, ClientAddress addresses) {
    this.who = who;
    this.addresses = addresses;
  }

  @Override
  public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
      throws IOException {
    HttpHeaders headers = request.getHeaders();
    String requestId = TraceId.current();
    if (requestId != null) {
      headers.set(RequestIds.HEADER, requestId);
    }
    headers.set(HttpHeaders.ACCEPT_LANGUAGE, LocaleContextHolder.getLocale().getLanguage());
    String address = visitor();
    if (address != null) {
      headers.set("X-Forwarded-For", address);
    }
    who.authorise(headers::set);
    return execution.execute(request, body);
  }

  /** So that the gateway's limits are each visitor's own, where it is told to trust the portal. */
  private @Nullable String visitor() {
    return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page
        ? addresses.origin(page.getRequest())
        : null;
  }
}
