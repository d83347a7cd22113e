package org.connectivecities.transport.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A process of ours that is to speak over TLS only, in this VM, set as operators set it. It changes what the whole VM believes; once it is
 * closed, or where it did not start, that is as it was before.
 */
public final class TlsService implements AutoCloseable {

  private final SSLContext before;
  private final TestCertificates certificates;
  private final ConfigurableApplicationContext service;

  private TlsService(SSLContext before, TestCertificates certificates, ConfigurableApplicationContext service) {
    this.before = before;
    this.certificates = certificates;
    this.service = service;
  }

  /** @param settings beside those of the certificates */
  public static TlsService started(SpringApplication application, TestCertificates certificates, Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(certificates.settings());
    all.putIfAbsent("server.port", "0");
    all.putAll(settings);
    String[] arguments = all.entrySet().stream().map(setting -> "--" + setting.getKey() + "=" + setting.getValue()).toArray(String[]::new);
    SSLContext before = usual();
    try {
      return new TlsService(before, certificates, application.run(arguments));
    } catch (RuntimeException refused) {
      SSLContext.setDefault(before);
      throw refused;
    }
  }

  private static SSLContext usual() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException everyJavaHasOne) {
      throw new IllegalStateException(everyJavaHasOne);
    }
  }

  /** At its own port. */
  public URI address(String scheme, String path) {
    return address(scheme, "local.server.port", path);
  }

  /** @param port the property that has it */
  public URI address(String scheme, String port, String path) {
    return URI.create(scheme + "://localhost:" + service.getEnvironment().getProperty(port) + path);
  }

  /** As somebody who believes its CA. */
  public HttpResponse<String> get(String scheme, String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(scheme, path));
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(certificates.context()).build()) {
      return http.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
  }

  @Override
  public void close() {
    SSLContext.setDefault(before);
    service.close();
  }
}
