package org.connectivecities.tokens;

import com.nimbusds.jose.proc.SecurityContext;
import java.time.InstantSource;
import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * When a token is believed: signed by a key the issuer publishes, with an asymmetric algorithm; issued by it; meant for us;
 * not expired, and with an end; about somebody.
 */
public final class TokenCheck {

  private TokenCheck() {}

  /**
   * Throws {@link org.springframework.security.oauth2.jwt.BadJwtException} for a token that is not believed, and another
   * {@link org.springframework.security.oauth2.jwt.JwtException} where the issuer's keys are not to be had: then nobody
   * can tell, and nobody is let in.
   */
  public static JwtDecoder of(TokenSettings settings) {
    return of(settings, InstantSource.system());
  }

  static JwtDecoder of(TokenSettings settings, InstantSource clock) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.<SecurityContext>withJwkSource(new IssuerKeys(new Issuer(settings), settings, clock))
            .jwsAlgorithms(allowed -> allowed.addAll(List.of(
                SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256)))
            .build();
    decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(rules(settings)));
    return new RememberedTokens(decoder, clock);
  }

  private static List<OAuth2TokenValidator<Jwt>> rules(TokenSettings settings) {
    JwtTimestampValidator times = new JwtTimestampValidator(settings.clockSkew());
    times.setAllowEmptyExpiryClaim(false);
    JwtTypeValidator types = new JwtTypeValidator(List.of("JWT", "at+jwt"));
    types.setAllowEmpty(true);
    return List.of(
        times,
        types,
        new JwtIssuerValidator(settings.issuer()),
        new JwtClaimValidator<List<String>>("aud", audience -> audience != null && audience.stream().anyMatch(settings.audiences()::contains)),
        new JwtClaimValidator<String>("sub", subject -> subject != null && !subject.isBlank()));
  }
}
