package org.connectivecities.platform.kafka;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param replicas of new topics; 1 on a single broker, 3 on a cluster
 * @param concurrency consumer threads per subscription; more than one lets other keys move while one is stuck
 */
@ConfigurationProperties("cc.kafka")
record KafkaSettings(@DefaultValue("1") short replicas, @DefaultValue("2") int concurrency) {}
