package org.connectivecities.platform.http;

import java.io.IOException;
import org.connectivecities.platform.TraceId;
import org.connectivecities.platform.security.DevelopmentHeader;
import org.connectivecities.tokens.ServiceToken;
import org.connectivecities.tokens.TokenSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * How a service names itself to another one, and hands on the request id. It comes with its own token, good for one scope,
 * and never with that of the person it works for.
 */
final class ServiceIdentity implements ClientHttpRequestInterceptor {

  private final String name;
  private final String scope;
  private final @Nullable ServiceToken token;

  ServiceIdentity(String name, String scope, TokenSettings tokens) {
    this.name = name;
    this.scope = scope;
    this.token = tokens.hasIssuer() ? new ServiceToken(tokens, scope) : null;
  }

  @Override
  public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
      throws IOException {
    String requestId = TraceId.current();
    if (requestId != null) {
      request.getHeaders().set(RequestIds.HEADER, requestId);
    }
    if (token == null) {
      request.getHeaders().set(DevelopmentHeader.NAME, name + "; scopes=" + scope);
    } else {
      request.getHeaders().setBearerAuth(token.value());
    }
    return execution.execute(request, body);
  }
}
