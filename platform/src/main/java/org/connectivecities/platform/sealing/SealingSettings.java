package org.connectivecities.platform.sealing;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keys each {@code id:base64 of 32 random bytes}. The first one seals; the others still open what they sealed, until
 *     everything has been sealed anew (environment: CC_SEALING_KEYS)
 */
@ConfigurationProperties("cc.sealing")
record SealingSettings(@DefaultValue List<String> keys) {

  /** The keys stay out of every log. */
  @Override
  public String toString() {
    return "SealingSettings[" + keys.size() + " keys]";
  }
}
