package org.connectivecities.local.run;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a person may do next.
 *
 * @param mailbox where letters can be read, if they do not go to a mail server of somebody's
 * @param password of all sample accounts
 */
record Addresses(String portal, String gateway, Optional<String> mailbox, Path logs, String password) {

    String text() {
        return """

            The platform is up. Ctrl-C stops everything.
              Pages     %3$s (plain HTTP: for this computer only)
              API       %1$s/api/v1
              OpenAPI   %1$s/docs
              %5$sLogs      %2$s
              Accounts  cities kofi (Kumasi), birte (Bremen); practitioners heike, nomvula, farzana;
                        coordinator ana, administrator adam, funder fatou; password of each: %4$s
              Try       curl '%1$s/api/v1/search/experts?q=stormwater'
                        curl -H "Authorization: Bearer $(./run token ana)" '%1$s/api/v1/challenges'
            """.formatted(gateway, logs, portal, password, mailbox.map("Letters   %s\n  "::formatted).orElse(""));
    }
}
