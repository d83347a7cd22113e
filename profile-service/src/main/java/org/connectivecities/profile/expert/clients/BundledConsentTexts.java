package org.connectivecities.profile.expert.clients;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.connectivecities.profile.expert.ConsentTexts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The texts that come with the service, in {@code consent-texts.json}. */
@Configuration(proxyBeanMethods = false)
class BundledConsentTexts {

  @Bean
  ConsentTexts consentTexts(JsonMapper json) throws IOException {
    try (InputStream file = BundledConsentTexts.class.getResourceAsStream("/consent-texts.json")) {
      return new ConsentTexts(json.readValue(Objects.requireNonNull(file), new TypeReference<List<ConsentTexts.Text>>() {}));
    }
  }
}
