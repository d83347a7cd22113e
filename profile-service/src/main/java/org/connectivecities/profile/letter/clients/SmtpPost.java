package org.connectivecities.profile.letter.clients;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.connectivecities.profile.letter.Composed;
import org.connectivecities.profile.letter.Post;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * One conversation with the mail server a letter. Until the whole letter is handed over it is certainly not taken; from
 * then on only a reply says so. Replies of servers may repeat the address, so only their number is passed on.
 */
@Component
final class SmtpPost implements Post {

  private final JavaMailSenderImpl server;
  private final String from;

  SmtpPost(JavaMailSenderImpl server, @Value("${cc.letters.from}") String from) {
    this.server = server;
    this.from = from;
    if (isOpen() && from.isBlank()) {
      throw new IllegalStateException("A mail server without a sender: set CC_SMTP_FROM beside CC_SMTP_HOST");
    }
  }

  @Override
  public boolean isOpen() {
    return given(server.getHost()) != null;
  }

  private static @Nullable String given(@Nullable String setting) {
    return setting == null || setting.isBlank() ? null : setting;
  }

  @Override
  public Outcome hand(String address, Composed letter) {
    LetterMessage message;
    try {
      message = LetterMessage.of(server.getSession(), new InternetAddress(from, true), new InternetAddress(address, true), letter);
    } catch (AddressException noAddress) {
      return new Outcome.Never("the address is none");
    } catch (MessagingException broken) {
      return new Outcome.Never("it cannot be put into a message");
    }
    return hand(message);
  }

  private Outcome hand(LetterMessage message) {
    @Nullable Outcome outcome = null;
    try (Transport connection = server.getSession().getTransport(protocol())) {
      connection.connect(server.getHost(), server.getPort(), given(server.getUsername()), given(server.getPassword()));
      outcome = said(connection, message);
    } catch (MessagingException away) {
      // Where the letter has been spoken of, only the farewell has failed.
      return outcome == null ? new Outcome.Away("the mail server is not to be reached, or lets nobody in: " + kind(away)) : outcome;
    }
    return outcome;
  }

  /** What it says of itself may name people; what it is does not. */
  private static String kind(MessagingException failure) {
    return failure.getClass().getSimpleName();
  }

  private String protocol() {
    String protocol = server.getProtocol();
    return protocol == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : protocol;
  }

  private static Outcome said(Transport connection, LetterMessage message) {
    try {
      Address[] to = message.getAllRecipients();
      connection.sendMessage(message, to);
      return new Outcome.Taken();
    } catch (MessagingException failed) {
      return refusal(failed, message.isHandedOver());
    }
  }

  /** A no to the sender is no to all letters, and a setting can mend it; a no to address or content is one to this letter. */
  private static Outcome refusal(MessagingException failed, boolean handedOver) {
    int reply = replyIn(failed, handedOver);
    return switch (reply / 100) {
      case 4 -> new Outcome.NotNow("the mail server said " + reply);
      case 5 -> new Outcome.Never("the mail server said " + reply);
      default -> handedOver
          ? new Outcome.Unsure("the mail server fell silent")
          : new Outcome.Away("the mail server broke off, or does not take our sender");
    };
  }

  /** What was said to the address, or to the whole letter; 0 where nothing was. */
  private static int replyIn(MessagingException failure, boolean handedOver) {
    int reply = 0;
    for (Exception one = failure; one instanceof MessagingException link; one = link.getNextException()) {
      int code = switch (link) {
        case SMTPAddressFailedException refused -> refused.getReturnCode();
        case SMTPSendFailedException refused when handedOver -> refused.getReturnCode();
        default -> 0;
      };
      reply = Math.max(reply, code);
    }
    return reply;
  }
}
