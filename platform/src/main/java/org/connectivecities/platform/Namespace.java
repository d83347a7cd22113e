package org.connectivecities.platform;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Prefix of every shared name, so that several installations (or test runs) can share a broker, a store and an index.
 *
 * @param namespace empty for the one installation; else lower-case letters and digits (environment: CC_NAMESPACE)
 */
@ConfigurationProperties("cc")
public record Namespace(@DefaultValue("") String namespace) {

  public Namespace {
    if (!namespace.matches("[a-z0-9]{0,20}")) {
      throw new IllegalArgumentException("cc.namespace must be at most 20 lower-case letters and digits");
    }
  }

  /** A topic or consumer group: {@code it1.orders.v1}. */
  public String dotted(String name) {
    return namespace.isEmpty() ? name : namespace + "." + name;
  }

  /** An index or alias: {@code it1-orders}. */
  public String dashed(String name) {
    return namespace.isEmpty() ? name : namespace + "-" + name;
  }

  /** A database: {@code it1_orders}. */
  public String underscored(String name) {
    return namespace.isEmpty() ? name : namespace + "_" + name;
  }
}
