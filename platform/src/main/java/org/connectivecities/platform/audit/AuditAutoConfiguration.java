package org.connectivecities.platform.audit;

import com.mongodb.client.MongoDatabase;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** For services that name a database of their own in {@code cc.database}. */
@AutoConfiguration(after = org.connectivecities.platform.outbox.OutboxAutoConfiguration.class)
@ConditionalOnProperty("cc.database")
class AuditAutoConfiguration {

  @Bean
  AuditLog auditLog(MongoDatabase database, InstantSource clock) {
    return new AuditLog(database.getCollection("audit"), clock);
  }

  @Bean
  AuditController auditController(AuditLog log) {
    return new AuditController(log);
  }
}
