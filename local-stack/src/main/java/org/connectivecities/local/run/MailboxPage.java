package org.connectivecities.local.run;

import java.util.List;

/** The mailbox as a person sees it. */
final class MailboxPage {

    private static final String FRAME = """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
        <title>%1$s</title><style>
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
        table { border-collapse: collapse; width: 100%% } th, td { text-align: start; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid #8886 }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #8886; padding: 1rem; unicode-bidi: plaintext }
        </style></head><body><main><h1>%1$s</h1>
        %2$s</main></body></html>
        """;

    private MailboxPage() {
    }

    /** The newest first. */
    static String list(List<ReceivedLetter> letters) {
        if (letters.isEmpty()) {
            return FRAME.formatted("Mailbox of this computer", """
                <p>No letter has come yet. The platform writes to a practitioner when a city chooses them: publish a shortlist as the coordinator,
                then choose from it as the city.</p>
                """);
        }
        var rows = new StringBuilder();
        for (int number = letters.size(); number > 0; number--) {
            var letter = letters.get(number - 1);
            rows.append("<tr><td><a href=\"/%d\"><bdi>%s</bdi></a><td>%s<td>%s%n".formatted(
                number, escape(letter.subject()), escape(letter.to()), escape(letter.sent())));
        }
        return FRAME.formatted("Mailbox of this computer",
            "<p>All letters of the platform end here. They are gone when it stops.</p>\n<table><tr><th>Subject<th>To<th>Sent\n" + rows + "</table>\n");
    }

    static String of(ReceivedLetter letter, int number) {
        return FRAME.formatted(escape(letter.subject()),
            "<p>To %s, %s · <a href=\"/%d/html\">as HTML</a> · <a href=\"/\">all letters</a></p>\n<pre>%s</pre>\n".formatted(
                escape(letter.to()), escape(letter.sent()), number, linked(escape(letter.text()))));
    }

    private static String linked(String text) {
        return text.replaceAll("https?://[^\\s<&]+", "<a href=\"$0\">$0</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
