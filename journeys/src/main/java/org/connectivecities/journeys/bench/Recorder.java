package org.connectivecities.journeys.bench;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/** Stands between the search service and Elasticsearch and writes down what is asked, so that the same can be asked directly. */
final class Recorder implements AutoCloseable {

  /** One request as it was sent: path with parameters, content type and body. */
  record Asked(String path, String type, byte[] body) {}

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();
  private final HttpServer server;
  private final URI target;

  Recorder(URI target) throws IOException {
    this.target = target;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::pass);
    server.start();
  }

  String uri() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What was asked since the last call of the addresses with that word in their path; the rest is forgotten. */
  List<Asked> taken(String word) {
    List<Asked> taken = asked.stream().filter(one -> one.path().contains(word)).toList();
    asked.clear();
    return taken;
  }

  private void pass(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Headers sent = exchange.getRequestHeaders();
    asked.add(new Asked(exchange.getRequestURI().toString(), String.valueOf(sent.getFirst("Content-Type")), body));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
    // Only what was sent: a made-up value is answered with 400, and the service's health check sends no "Accept".
    for (String name : List.of("Accept", "Content-Type")) {
      if (sent.containsKey(name)) {
        request.header(name, sent.getFirst(name));
      }
    }
    HttpResponse<byte[]> answer = http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray()).join();
    answer.headers().map().forEach((name, values) -> copy(exchange, name, values));
    boolean empty = answer.body().length == 0 || "HEAD".equals(exchange.getRequestMethod());
    exchange.sendResponseHeaders(answer.statusCode(), empty ? -1 : answer.body().length);
    if (!empty) {
      exchange.getResponseBody().write(answer.body());
    }
    exchange.close();
  }

  private static void copy(HttpExchange exchange, String name, List<String> values) {
    if (!name.startsWith(":") && !name.equalsIgnoreCase("content-length") && !name.equalsIgnoreCase("transfer-encoding")) {
      exchange.getResponseHeaders().put(name, values);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
