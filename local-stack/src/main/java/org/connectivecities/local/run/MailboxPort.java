package org.connectivecities.local.run;

import java.util.Map;

import org.connectivecities.local.Misuse;
import org.connectivecities.local.PortCheck;

/** Where the {@link Mailbox} listens. */
enum MailboxPort {

    SMTP("CC_MAILBOX_SMTP_PORT", 27025),
    PAGE("CC_MAILBOX_PORT", 8106);

    private final String setting;
    private final int usual;

    MailboxPort(String setting, int usual) {
        this.setting = setting;
        this.usual = usual;
    }

    int number(Map<String, String> environment) {
        var number = environment.getOrDefault(setting, "");
        return number.isBlank() ? usual : PlatformService.parsePort(setting, number);
    }

    void requireFree() {
        int port = number(System.getenv());
        if (PortCheck.isTaken(port)) {
            throw new Misuse("""
                Port %d, meant for the mailbox, is taken by another program.
                End that program (does another ./run still go?), or choose another port with %s.""".formatted(port, setting));
        }
    }
}
