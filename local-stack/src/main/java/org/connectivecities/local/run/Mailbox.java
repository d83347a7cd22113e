package org.connectivecities.local.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;

/**
 * A mail server for the letters of this platform, and a page that shows them, both on loopback. It hands nothing on to anybody; what it got is
 * gone when the platform stops.
 */
public final class Mailbox implements AutoCloseable {

    static final String SENDER = "Connective Cities <letters@connective-cities.local>";

    private static final String LOOPBACK = "127.0.0.1";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int MISDIRECTED = 421;

    private final GreenMail mail;
    private final HttpServer pages;

    private Mailbox(GreenMail mail, HttpServer pages) {
        this.mail = mail;
        this.pages = pages;
    }

    /** Any free port where 0 is given. */
    public static Mailbox open(int smtpPort, int pagePort) throws IOException {
        var mail = new GreenMail(new ServerSetup(smtpPort, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        var pages = HttpServer.create(new InetSocketAddress(InetAddress.getByName(LOOPBACK), pagePort), 0);
        var opened = new Mailbox(mail, pages);
        pages.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        pages.createContext("/", opened::show);
        mail.start();
        pages.start();
        return opened;
    }

    /** What profile-service is told of it. */
    public Map<String, String> settings() {
        return Map.of("CC_SMTP_HOST", LOOPBACK, "CC_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()), "CC_SMTP_TLS", "false",
            "CC_SMTP_FROM", SENDER);
    }

    /** Of the page. */
    public String address() {
        return "http://" + LOOPBACK + ":" + pages.getAddress().getPort();
    }

    private void show(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isOurs(exchange.getRequestHeaders().getFirst("Host"))) {
                answer(exchange, MISDIRECTED, "text/plain", "");
                return;
            }
            var path = exchange.getRequestURI().getPath();
            var letters = letters();
            if (path.equals("/")) {
                answer(exchange, OK, "text/html", MailboxPage.list(letters));
            } else if (path.matches("/[1-9]\\d{0,5}(/html)?") && number(path) <= letters.size()) {
                var letter = letters.get(number(path) - 1);
                answer(exchange, OK, "text/html", path.endsWith("/html") ? letter.html() : MailboxPage.of(letter, number(path)));
            } else {
                answer(exchange, NOT_FOUND, "text/plain", "There is no such letter.\n");
            }
        }
    }

    /** A foreign page whose name leads to this computer may not read letters. */
    private boolean isOurs(String host) {
        int port = pages.getAddress().getPort();
        return Set.of(LOOPBACK + ":" + port, "localhost:" + port).contains(String.valueOf(host));
    }

    private static int number(String path) {
        return Integer.parseInt(path.split("/")[1]);
    }

    /** In the order in which they came. */
    List<ReceivedLetter> letters() throws IOException {
        try {
            return ReceivedLetter.all(mail.getReceivedMessages());
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** Letters bring their own styles and nothing else: no script runs, nothing is fetched. */
    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        exchange.getResponseHeaders().set("Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        pages.stop(0);
        mail.stop();
    }
}
