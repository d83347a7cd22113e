package org.connectivecities.local.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** Answers as told, in turn; the last answer of a route is repeated, and a route without answers says 201. */
final class ScriptedGateway implements AutoCloseable {

    private record Answer(int status, String body) {
    }

    private final HttpServer server;
    private final Map<String, Queue<Answer>> answers = new HashMap<>();
    final List<String> asked = new ArrayList<>();

    ScriptedGateway() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    ScriptedGateway on(String methodAndPath, int status, String body) {
        answers.computeIfAbsent(methodAndPath, route -> new ArrayDeque<>()).add(new Answer(status, body));
        return this;
    }

    Api api() {
        return new Api("http://127.0.0.1:" + server.getAddress().getPort(), () -> "a-token");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var route = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        asked.add(route);
        var turns = answers.getOrDefault(route, new ArrayDeque<>(List.of(new Answer(201, "{}"))));
        var answer = turns.size() > 1 ? turns.remove() : turns.element();
        var body = answer.body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Retry-After", "0");
        exchange.sendResponseHeaders(answer.status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
