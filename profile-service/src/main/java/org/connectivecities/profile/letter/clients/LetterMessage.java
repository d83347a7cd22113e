package org.connectivecities.profile.letter.clients;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.connectivecities.platform.calendar.CalendarEntry;
import org.connectivecities.profile.letter.Composed;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A letter as mail programs read it: text and HTML of one content, and how to stop it by one click (RFC 8058). */
final class LetterMessage extends MimeMessage {

  private volatile boolean handedOver;

  private LetterMessage(Session session) {
    super(session);
  }

  static LetterMessage of(Session session, InternetAddress from, InternetAddress to, Composed letter) throws MessagingException {
    LetterMessage message = new LetterMessage(session);
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, to);
    MimeMessageHelper parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, "UTF-8");
    parts.setSubject(letter.subject());
    parts.setText(letter.text(), letter.html());
    if (letter.entry() instanceof Composed.Entry entry) {
      attach(entry, parts);
    }
    message.setHeader("Content-Language", letter.language().toLowerCase(Locale.ROOT));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("List-Unsubscribe", "<" + letter.stopUrl() + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    message.setSentDate(new Date());
    message.saveChanges();
    return message;
  }

  /** As a file: mail programs offer to put it into the calendar, or to take it out. */
  private static void attach(Composed.Entry entry, MimeMessageHelper parts) throws MessagingException {
    var written = new CalendarEntry(entry.id(), entry.sequence(), entry.title(), entry.text(), entry.start(), entry.length(), entry.cancelled());
    var file = new ByteArrayResource(written.ics(Instant.now()));
    parts.addAttachment("session.ics", file, "text/calendar; charset=UTF-8; method=" + written.method());
  }

  /** Called once, when the server has said that it listens; what breaks off before the end of it was not taken (RFC 5321, 4.2.5). */
  @Override
  public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
    super.writeTo(out, ignored);
    handedOver = true;
  }

  /** Whether the server has all of it, but perhaps for the end mark. */
  boolean isHandedOver() {
    return handedOver;
  }
}
