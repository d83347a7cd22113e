package org.connectivecities.identity.account;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One account for each way of looking at the sample network. Its cities and practitioners are there. */
final class SampleAccounts {

  private final String password;

  private SampleAccounts(String password) {
    this.password = password;
  }

  /** @param password hashed; the same for all of them */
  static List<Account> with(String password) {
    SampleAccounts samples = new SampleAccounts(password);
    return List.of(
        samples.account("kofi", "Kofi of Kumasi (sample)", "city", "kumasi-gh", null, List.of()),
        samples.account("birte", "Birte of Bremen (sample)", "city", "bremen-de", null, List.of()),
        samples.account("heike", "Heike Wessels (sample)", "practitioner", null, "heike-wessels", List.of()),
        samples.account("nomvula", "Nomvula Khuzwayo (sample)", "practitioner", null, "nomvula-khuzwayo", List.of()),
        samples.account("farzana", "Farzana Akhter (sample)", "practitioner", null, "farzana-akhter", List.of()),
        samples.account("ana", "Ana the coordinator (sample)", "coordinator", null, null, List.of("*")),
        samples.account("adam", "Adam the administrator (sample)", "administrator", null, null, List.of()),
        samples.account("fatou", "Fatou the funder (sample)", "funder", null, null, List.of()));
  }

  private Account account(String id, String name, String role, @Nullable String city, @Nullable String expert, List<String> regions) {
    return new Account(id, name, password, List.of(role), city, expert, regions);
  }
}
