package org.connectivecities.identity.account;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.connectivecities.identity.IdentitySettings;
import org.connectivecities.identity.PrivateFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Accounts are the file {@code accounts.json} of the data folder; a person may edit it and start again. The first start
 * fills it with samples and leaves their one password, new for every data folder, in {@code sample-password}.
 */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

  private static final int PASSWORD_BITS = 60;

  @Bean
  PasswordEncoder passwords() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  Accounts accounts(IdentitySettings settings, PasswordEncoder passwords, JsonMapper json) {
    Path folder = settings.data();
    Path file = folder.resolve("accounts.json");
    String kept = PrivateFile.readOrMake(
        file,
        () -> json.writerWithDefaultPrettyPrinter().writeValueAsString(
            SampleAccounts.with(passwords.encode(PrivateFile.readOrMake(folder.resolve("sample-password"), AccountConfiguration::newPassword)))));
    return new Accounts(
        json.readValue(kept, new TypeReference<List<Account>>() {}),
        all -> PrivateFile.replace(file, json.writerWithDefaultPrettyPrinter().writeValueAsString(all)));
  }

  private static String newPassword() {
    return new BigInteger(PASSWORD_BITS, new SecureRandom()).setBit(PASSWORD_BITS).toString(Character.MAX_RADIX);
  }

  /** Without authorities: what an account may do is read from it whenever a token is made. */
  @Bean
  UserDetailsService users(Accounts accounts) {
    return id -> accounts.find(id)
        .map(account -> User.withUsername(account.id()).password(account.password()).authorities(List.of()).build())
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }
}
