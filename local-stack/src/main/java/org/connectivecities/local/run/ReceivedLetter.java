package org.connectivecities.local.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/** What the mailbox shows of a letter. */
record ReceivedLetter(String to, String subject, String sent, String text, String html) {

    static List<ReceivedLetter> all(MimeMessage[] messages) throws MessagingException, IOException {
        var letters = new ArrayList<ReceivedLetter>();
        for (var message : messages) {
            letters.add(of(message));
        }
        return letters;
    }

    private static ReceivedLetter of(MimeMessage message) throws MessagingException, IOException {
        var to = Arrays.stream(message.getAllRecipients()).map(Address::toString).collect(Collectors.joining(", "));
        return new ReceivedLetter(to, Objects.toString(message.getSubject(), ""), Objects.toString(message.getSentDate(), ""),
            first(message, "text/plain"), first(message, "text/html"));
    }

    /** Of the first part of this type, in whatever it is wrapped; empty where there is none. */
    private static String first(Part part, String type) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                var found = first(several.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        return part.isMimeType(type) ? part.getContent().toString() : "";
    }
}
