package org.connectivecities.platform.http;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param maxBody largest ordinary body
 * @param maxUpload largest body of a path that ends in {@code /imports}
 * @param rememberKeys how long a repeated Idempotency-Key is answered as the first time
 * @param takeOverAfter when a request that holds a key without ending is taken for dead
 */
@ConfigurationProperties("cc.http")
public record HttpSettings(
    @DefaultValue("1MB") DataSize maxBody,
    @DefaultValue("20MB") DataSize maxUpload,
    @DefaultValue("24h") Duration rememberKeys,
    @DefaultValue("60s") Duration takeOverAfter) {

  long limitFor(String path) {
    return (path.endsWith("/imports") ? maxUpload : maxBody).toBytes();
  }
}
