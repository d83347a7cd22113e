package org.connectivecities.journeys;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.connectivecities.local.ServiceProcess;

/** A mail server, and for as long as it is there a profile-service that hands letters to it instead of the usual one. */
final class Letterbox implements AutoCloseable {

  private final RunningPlatform platform;
  private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final ServiceProcess writer;

  Letterbox(RunningPlatform platform, URI portal) {
    this.platform = platform;
    mail.start();
    platform.service(RunningPlatform.PROFILE).stop();
    writer = platform.startInstead(RunningPlatform.PROFILE, Map.of(
        "CC_SMTP_HOST", "127.0.0.1", "CC_SMTP_PORT", String.valueOf(mail.getSmtp().getPort()), "CC_SMTP_TLS", "false",
        "CC_SMTP_FROM", "letters@example.org", "CC_PORTAL_URL", portal.toString()));
  }

  /** As somebody would click it in the newest letter to that address. */
  String linkTo(String path, String address) {
    Pattern link = Pattern.compile("https?://[^\\s\"<>]+" + Pattern.quote(path) + "[^\\s\"<>]+");
    return await().atMost(Network.SOON).until(() -> link.matcher(newestTo(address)), Matcher::find).group();
  }

  private String newestTo(String address) throws MessagingException, IOException {
    String text = "";
    for (MimeMessage letter : mail.getReceivedMessages()) {
      if (Arrays.toString(letter.getRecipients(Message.RecipientType.TO)).contains(address)) {
        text = words(letter.getContent());
      }
    }
    return text;
  }

  private static String words(Object content) throws MessagingException, IOException {
    return content instanceof MimeMultipart parts ? words(parts.getBodyPart(0).getContent()) : content.toString();
  }

  @Override
  public void close() {
    writer.stop();
    mail.stop();
    platform.revive(RunningPlatform.PROFILE);
  }
}
