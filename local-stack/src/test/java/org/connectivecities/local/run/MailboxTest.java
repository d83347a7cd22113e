package org.connectivecities.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private Mailbox mailbox;

    @BeforeEach
    void open() throws IOException {
        mailbox = Mailbox.open(0, 0);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void saysThatNothingHasComeYet() throws Exception {
        assertThat(get("/").body()).contains("No letter has come yet");
    }

    @Test
    void showsTextAndHtmlOfWhatItGot() throws Exception {
        send("Kumasi fragt für Sie", "Bitte: https://pages.example/me/invitations/1\n<script>", "<p>Grüße</p>");

        assertThat(get("/").body()).contains("mara@example.org", "Kumasi fragt für Sie", "href=\"/1\"");
        assertThat(get("/1").body())
            .contains("<a href=\"https://pages.example/me/invitations/1\">", "&lt;script&gt;").doesNotContain("<script>");
        assertThat(get("/1/html").body()).contains("<p>Grüße</p>");
        assertThat(get("/1/html").headers().firstValue("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(get("/2").statusCode()).isEqualTo(404);
    }

    @Test
    void tellsProfileServiceWhereItIs() {
        assertThat(mailbox.settings()).containsEntry("CC_SMTP_HOST", "127.0.0.1").containsEntry("CC_SMTP_TLS", "false").containsKey("CC_SMTP_FROM");
    }

    @Test
    void showsNothingToAPageOfAnotherName() throws Exception {
        var address = URI.create(mailbox.address());
        try (var caller = new Socket(InetAddress.getByName("127.0.0.1"), address.getPort())) {
            caller.getOutputStream().write("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(caller.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).startsWith("HTTP/1.1 421").doesNotContain("html");
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(mailbox.address() + path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private void send(String subject, String text, String html) throws Exception {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", mailbox.settings().get("CC_SMTP_HOST"));
        settings.setProperty("mail.smtp.port", mailbox.settings().get("CC_SMTP_PORT"));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress(Mailbox.SENDER));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress("mara@example.org"));
        message.setSubject(subject, "UTF-8");
        var both = new MimeMultipart("alternative");
        both.addBodyPart(part(text, "plain"));
        both.addBodyPart(part(html, "html"));
        message.setContent(both);
        Transport.send(message);
    }

    private static MimeBodyPart part(String content, String kind) throws Exception {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", kind);
        return part;
    }
}
