package org.connectivecities.local.run;

import java.nio.file.Path;

/**
 * What a person may do next.
 *
 * @param password of all sample accounts
 */
record Addresses(String portal, String gateway, Path logs, String password) {

    String text() {
        return """

            The platform is up. Ctrl-C stops everything.
              Pages     %3$s (plain HTTP: for this computer only)
              API       %1$s/api/v1
              OpenAPI   %1$s/docs
              Logs      %2$s
              Accounts  cities kofi (Kumasi), birte (Bremen); practitioners heike, nomvula, farzana;
                        coordinator ana, administrator adam, funder fatou; password of each: %4$s
              Try       curl '%1$s/api/v1/search/experts?q=stormwater'
                        curl -H "Authorization: Bearer $(./run token ana)" '%1$s/api/v1/challenges'
            """.formatted(gateway, logs, portal, password);
    }
}
