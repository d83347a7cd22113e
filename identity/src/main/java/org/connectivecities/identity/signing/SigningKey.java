package org.connectivecities.identity.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import org.connectivecities.identity.IdentitySettings;
import org.connectivecities.identity.PrivateFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Kept with the data: a key made anew at each start would end every login with the restart. */
@Configuration(proxyBeanMethods = false)
class SigningKey {

  private static final int BITS = 2048;

  @Bean
  JWKSource<SecurityContext> keys(IdentitySettings settings) throws ParseException {
    String key = PrivateFile.readOrMake(settings.data().resolve("signing-key.json"), SigningKey::newKey);
    return new ImmutableJWKSet<>(new JWKSet(RSAKey.parse(key)));
  }

  private static String newKey() {
    try {
      return new RSAKeyGenerator(BITS).keyUse(KeyUse.SIGNATURE).keyIDFromThumbprint(true).generate().toJSONString();
    } catch (JOSEException impossible) {
      throw new IllegalStateException("Every JDK makes RSA keys", impossible);
    }
  }
}
