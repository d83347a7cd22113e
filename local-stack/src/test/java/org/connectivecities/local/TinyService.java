package org.connectivecities.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

import com.sun.net.httpserver.HttpServer;

/** What the process tests start: healthy at once, and it says who owns it. */
public final class TinyService {

    private TinyService() {
    }

    /** Listens on TINY_PORT; with TINY_REFUSAL it says why and ends instead. */
    public static void main(String[] arguments) throws IOException {
        var refusal = System.getenv("TINY_REFUSAL");
        if (refusal != null) {
            System.out.println(refusal);
            System.exit(3);
        }
        System.out.println("owner " + System.getenv("CC_OWNERPID"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv("TINY_PORT"))), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
