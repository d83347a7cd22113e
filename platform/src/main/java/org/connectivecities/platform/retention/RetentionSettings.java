package org.connectivecities.platform.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Beside what a service names itself.
 *
 * @param reasons how long free words stay in the audit log, 0 for ever; the entries stay (environment: CC_RETENTION_REASONS)
 * @param check how often to look (environment: CC_RETENTION_CHECK)
 */
@ConfigurationProperties("cc.retention")
record RetentionSettings(@DefaultValue("1095d") Duration reasons, @DefaultValue("6h") Duration check) {}
