package org.connectivecities.profile.letter.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.connectivecities.profile.letter.Composed;
import org.connectivecities.profile.letter.Post.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Each way in which a conversation with a mail server can end. */
class SmtpPostTest {

  private static final String FROM = "Connective Cities <letters@example.org>";
  private static final Composed LETTER =
      new Composed("de", "Kumasi fragt für Sie", "Grüße\r\n.\r\nPunkt", "<p>Grüße</p>", "https://api.example/api/v1/letters/x1/stop", null);

  @Test
  void sendsTextAndHtmlAndTheWayToStopThem() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try {
      assertThat(post(mail.getSmtp().getPort()).hand("mara@example.org", LETTER)).isEqualTo(new Outcome.Taken());

      MimeMessage got = mail.getReceivedMessages()[0];
      assertThat(got.getSubject()).isEqualTo("Kumasi fragt für Sie");
      assertThat(got.getFrom()[0].toString()).isEqualTo(FROM);
      assertThat(got.getAllRecipients()).extracting(Object::toString).containsExactly("mara@example.org");
      assertThat(got.getHeader("List-Unsubscribe")).containsExactly("<https://api.example/api/v1/letters/x1/stop>");
      assertThat(got.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
      assertThat(got.getHeader("Content-Language")).containsExactly("de");
      assertThat(texts(got.getContent())).contains("Grüße\r\n.\r\nPunkt").contains("<p>Grüße</p>");
    } finally {
      mail.stop();
    }
  }

  @Test
  void bringsAFileForTheCalendar() throws Exception {
    GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try {
      var entry = new Composed.Entry("talk-e1", 3, "Gespräch", "Text", Instant.parse("2026-12-10T09:30:00Z"), Duration.ofMinutes(60), true);
      Composed letter = new Composed("de", "Abgesagt", "Text", "<p>Text</p>", "https://api.example/stop", entry);
      assertThat(post(mail.getSmtp().getPort()).hand("mara@example.org", letter)).isEqualTo(new Outcome.Taken());

      Multipart parts = (Multipart) mail.getReceivedMessages()[0].getContent();
      BodyPart file = parts.getBodyPart(parts.getCount() - 1);
      assertThat(file.getFileName()).isEqualTo("session.ics");
      assertThat(file.getContentType()).contains("text/calendar", "method=CANCEL");
      assertThat(new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains("UID:talk-e1@connective-cities", "SEQUENCE:3", "DTSTART:20261210T093000Z", "STATUS:CANCELLED", "SUMMARY:Gespräch");
    } finally {
      mail.stop();
    }
  }

  private static String texts(Object content) throws Exception {
    if (!(content instanceof Multipart parts)) {
      return content.toString();
    }
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < parts.getCount(); i++) {
      all.append(texts(parts.getBodyPart(i).getContent())).append('\n');
    }
    return all.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "220, 250, 550, 250, 221, Never", "220, 250, 450, 250, 221, NotNow", "220, 250, 250, 354, 554, Never", "220, 250, 250, 354, 451, NotNow",
    "220, 250, 250, 354, hangup, Unsure", "220, 250, 250, hangup, 250, Away", "220, 250, hangup, 354, 250, Away", "220, 553, 250, 354, 250, Away",
    "220, hangup, 250, 354, 250, Away", "554, 250, 250, 354, 250, Away", "hangup, 250, 250, 354, 250, Away"
  })
  void knowsWhatBecameOfALetter(String greeting, String sender, String recipient, String data, String end, String outcome) throws Exception {
    try (var server = ScriptedServer.answering(List.of(greeting, "250", sender, recipient, data, end))) {
      assertThat(post(server.port()).hand("mara@example.org", LETTER).getClass().getSimpleName()).isEqualTo(outcome);
    }
  }

  @Test
  void tellsNobodyTheAddressThatWasRefused() throws Exception {
    try (var server = ScriptedServer.answering(List.of("220", "250", "250", "550", "250", "221"))) {
      assertThat(post(server.port()).hand("mara@example.org", LETTER)).isEqualTo(new Outcome.Never("the mail server said 550"));
    }
  }

  @Test
  void findsNobodyAtAClosedDoor() throws Exception {
    int port;
    try (var server = ScriptedServer.answering(List.of())) {
      port = server.port();
    }

    assertThat(post(port).hand("mara@example.org", LETTER)).isInstanceOf(Outcome.Away.class);
  }

  @Test
  void sendsNothingToWhatIsNoAddress() {
    assertThat(post(1).hand("mara@example.org\r\nBcc: all@example.org", LETTER)).isInstanceOf(Outcome.Never.class);
  }

  @Test
  void isClosedWithoutAServerAndDoesNotStartWithoutASender() {
    assertThat(new SmtpPost(new JavaMailSenderImpl(), "").isOpen()).isFalse();
    assertThatThrownBy(() -> new SmtpPost(sender(25), "")).hasMessageContaining("CC_SMTP_FROM");
  }

  private static SmtpPost post(int port) {
    return new SmtpPost(sender(port), FROM);
  }

  private static JavaMailSenderImpl sender(int port) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "10000");
    return sender;
  }
}
