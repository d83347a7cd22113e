package org.connectivecities.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real HTTP server in a service's place: it notes what it is asked and answers as it is told. */
final class FakeService {

  /** A request as it arrived. */
  record Seen(String method, String target, Map<String, List<String>> headers, byte[] body) {

    List<String> header(String name) {
      return headers.getOrDefault(name, List.of());
    }
  }

  /** What to do with a request. */
  interface Behaviour {
    void answer(HttpExchange exchange, Seen seen) throws IOException;
  }

  private final String name;
  private final List<Seen> seen = new CopyOnWriteArrayList<>();
  private volatile Behaviour behaviour = this::sayWho;
  private HttpServer server;
  private final int port;

  FakeService(String name) {
    this.name = name;
    this.server = listen(0);
    this.port = server.getAddress().getPort();
  }

  private HttpServer listen(int wanted) {
    try {
      HttpServer listening = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
      listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      listening.createContext("/", this::handle);
      listening.start();
      return listening;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.putAll(exchange.getRequestHeaders());
    Seen request =
        new Seen(exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, exchange.getRequestBody().readAllBytes());
    seen.add(request);
    behaviour.answer(exchange, request);
  }

  void sayWho(HttpExchange exchange, Seen request) throws IOException {
    answer(exchange, 200, "{\"service\":\"" + name + "\"}");
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  void behave(Behaviour wanted) {
    behaviour = wanted;
  }

  void beNormal() {
    behaviour = this::sayWho;
    seen.clear();
  }

  List<Seen> seen() {
    return seen;
  }

  Seen last() {
    return seen.getLast();
  }

  String address() {
    return "http://127.0.0.1:" + port;
  }

  void stop() {
    server.stop(0);
  }

  void start() {
    server = listen(port);
  }
}
