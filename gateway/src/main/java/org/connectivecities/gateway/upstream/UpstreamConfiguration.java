package org.connectivecities.gateway.upstream;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.connectivecities.gateway.GatewaySettings;
import org.connectivecities.gateway.door.RequestKind;
import org.connectivecities.gateway.problem.Problems;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
class UpstreamConfiguration {

  /** Plain HTTP/1.1: the offer to speak HTTP/2 in clear text costs a header on every call and no service takes it. */
  @Bean
  HttpClient upstreamHttp(GatewaySettings settings) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .connectTimeout(settings.times().connect())
        .followRedirects(HttpClient.Redirect.NEVER)
        .executor(Executors.newVirtualThreadPerTaskExecutor())
        .build();
  }

  @Bean
  ProxyExchange guardedExchange(
      HttpClient upstreamHttp, GatewayMvcProperties routing, GatewaySettings settings, Services services, Problems problems) {
    ProxyExchange usual = exchange(upstreamHttp, settings.times().answer(), routing);
    ProxyExchange patient = exchange(upstreamHttp, settings.times().imports(), routing);
    return new GuardedExchange(kind -> kind == RequestKind.IMPORT ? patient : usual, services, problems, settings);
  }

  private static ProxyExchange exchange(HttpClient http, Duration patience, GatewayMvcProperties routing) {
    return new RestClientProxyExchange(client(http, patience), routing);
  }

  static RestClient client(HttpClient http, Duration patience) {
    JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
    requests.setReadTimeout(patience);
    return RestClient.builder().requestFactory(requests).build();
  }
}
