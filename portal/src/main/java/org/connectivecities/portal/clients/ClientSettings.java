package org.connectivecities.portal.clients;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param gateway base address of the one door
 * @param timeLimit how long a page waits for an answer
 * @param longTimeLimit how long it waits while a roster is read, or many challenges are weighed
 * @param trustedProxies addresses or networks (CIDR) whose {@code X-Forwarded-For} says where a visitor comes from
 */
@ConfigurationProperties("portal")
record ClientSettings(
    @DefaultValue("http://127.0.0.1:8080") String gateway,
    @DefaultValue("5s") Duration timeLimit,
    @DefaultValue("120s") Duration longTimeLimit,
    @DefaultValue List<String> trustedProxies) {}
