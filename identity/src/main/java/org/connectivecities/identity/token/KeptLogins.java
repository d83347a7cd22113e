package org.connectivecities.identity.token;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.JdbcOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Logins are kept in the data folder, in the tables of the authorization server, so that a restart ends none. */
@Configuration(proxyBeanMethods = false)
class KeptLogins {

  private static final String SCHEMAS = "org/springframework/security/oauth2/server/authorization/";

  @Bean
  OAuth2AuthorizationService logins(JdbcTemplate jdbc, DataSource store, RegisteredClientRepository clients) throws SQLException {
    makeTable(store, "oauth2_authorization", "oauth2-authorization-schema.sql");
    return new JdbcOAuth2AuthorizationService(jdbc, clients);
  }

  @Bean
  OAuth2AuthorizationConsentService consents(JdbcTemplate jdbc, DataSource store, RegisteredClientRepository clients) throws SQLException {
    makeTable(store, "oauth2_authorization_consent", "oauth2-authorization-consent-schema.sql");
    return new JdbcOAuth2AuthorizationConsentService(jdbc, clients);
  }

  /** The scripts as they come know only how to make a table that is not there. */
  private static void makeTable(DataSource store, String table, String script) throws SQLException {
    boolean there;
    try (Connection connection = store.getConnection();
        var tables = connection.getMetaData().getTables(null, null, table.toUpperCase(java.util.Locale.ROOT), null)) {
      there = tables.next();
    }
    if (!there) {
      new ResourceDatabasePopulator(new ClassPathResource(SCHEMAS + script)).execute(store);
    }
  }
}
