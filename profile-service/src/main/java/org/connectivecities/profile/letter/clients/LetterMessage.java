package org.connectivecities.profile.letter.clients;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Locale;
import org.connectivecities.profile.letter.Composed;
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
    message.setHeader("Content-Language", letter.language().toLowerCase(Locale.ROOT));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("List-Unsubscribe", "<" + letter.stopUrl() + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    message.setSentDate(new Date());
    message.saveChanges();
    return message;
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
