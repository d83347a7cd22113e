package org.connectivecities.profile.expert.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.connectivecities.profile.expert.ExpertDraft;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What {@link ExpertView} shows and nobody sets: accepted and passed over, so that a profile can be sent back as read. */
@Configuration(proxyBeanMethods = false)
class ExpertReadOnlyFields {

  @JsonIgnoreProperties({
    "version", "status", "pausedUntil", "vetted", "vetting", "visibility", "exchanges", "lastConfirmed", "createdAt", "updatedAt"
  })
  private interface OfExperts {}

  @Bean
  JsonMapperBuilderCustomizer readOnlyFieldsOfExperts() {
    return json -> json.addMixIn(ExpertDraft.class, OfExperts.class);
  }
}
