package org.connectivecities.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where each server of the stack listens, on loopback. */
record Ports(Map<LocalServer, Integer> byServer) {

    private static final int HIGHEST = 65_535;

    static Ports usual() {
        var ports = new EnumMap<LocalServer, Integer>(LocalServer.class);
        for (var server : LocalServer.values()) {
            ports.put(server, server.usualPort);
        }
        return new Ports(ports);
    }

    /** Ports nobody listens on at this moment; another program may still be quicker. */
    static Ports free() throws IOException {
        var ports = new EnumMap<LocalServer, Integer>(LocalServer.class);
        var held = new ArrayList<ServerSocket>();
        try {
            for (var server : LocalServer.values()) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                ports.put(server, socket.getLocalPort());
            }
        } finally {
            for (var socket : held) {
                socket.close();
            }
        }
        return new Ports(ports);
    }

    Ports with(LocalServer server, String number) {
        var ports = new EnumMap<>(byServer);
        ports.put(server, parse(server, number));
        return new Ports(ports);
    }

    private static int parse(LocalServer server, String number) {
        try {
            int port = Integer.parseInt(number);
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Falls through to the one message for both.
        }
        throw new Misuse("%s or %s must be a port between 1 and %d, not \"%s\".".formatted(server.variable, server.option, HIGHEST, number));
    }

    int of(LocalServer server) {
        return byServer.get(server);
    }

    /** Refuses to start beside whoever already listens: a half-started stack is harder to understand than this message. */
    void requireFree() {
        for (var server : LocalServer.values()) {
            if (PortCheck.isTaken(of(server))) {
                throw new Misuse("""
                    Port %d, meant for %s, is taken by another program.
                    End that program (is another stack running?), or choose another port with %s (or with LocalStack's option %s).""".formatted(
                    of(server), server.title, server.variable, server.option));
            }
        }
    }

    /** As command line options of {@link LocalStack}. */
    List<String> options() {
        var options = new ArrayList<String>();
        byServer.forEach((server, port) -> options.addAll(List.of(server.option, String.valueOf(port))));
        return options;
    }
}
