package org.connectivecities.transport;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What in the settings of a process would leave a connection in the clear, or with somebody who was not asked for a certificate. Addresses
 * are not listed here: whatever begins with {@code http:} counts, so that none that is added later can be forgotten.
 */
final class PlainConnections {

  private static final Set<String> ENCRYPTED = Set.of("SSL", "SASL_SSL");

  private static final Set<String> CARELESS =
      Set.of("tls=false", "ssl=false", "tlsinsecure=true", "tlsallowinvalidhostnames=true", "sslinvalidhostnameallowed=true");

  private static final List<Function<Settings, Stream<String>>> RULES =
      List.of(
          PlainConnections::ownServer, PlainConnections::addresses, PlainConnections::kafka, PlainConnections::mongo, PlainConnections::letters);

  private PlainConnections() {}

  /** One sentence each, for whoever has to change it. */
  static List<String> in(Settings settings) {
    return RULES.stream().flatMap(rule -> rule.apply(settings)).distinct().sorted().toList();
  }

  private static Stream<String> ownServer(Settings settings) {
    Stream<String> certificate =
        Stream.of("certificate", "private-key")
            .filter(part -> !settings.has("spring.ssl.bundle.pem.cc.keystore." + part))
            .map(part -> (part.equals("certificate") ? "CC_TLS_CERTIFICATE" : "CC_TLS_KEY") + " is empty: this process would have no certificate of its own");
    Stream<String> bundle = settings.has("server.ssl.bundle") ? Stream.empty() : Stream.of("server.ssl.bundle is empty: this process would answer in the clear");
    Stream<String> switchedOff = switchedOff(settings, "server.ssl.enabled", "management.server.ssl.enabled");
    return Stream.of(certificate, bundle, switchedOff).flatMap(Function.identity());
  }

  private static Stream<String> switchedOff(Settings settings, String... keys) {
    return Arrays.stream(keys).filter(key -> settings.is(key, "false")).flatMap(settings::of).map(setting -> setting + ": that switches TLS off");
  }

  private static Stream<String> addresses(Settings settings) {
    return settings.all()
        .filter(setting -> Arrays.stream(setting.value().split(",")).anyMatch(address -> address.strip().toLowerCase(Locale.ROOT).startsWith("http:")))
        .map(setting -> setting + ": that is no https address");
  }

  private static Stream<String> kafka(Settings settings) {
    if (!settings.has("spring.kafka.bootstrap-servers")) {
      return Stream.empty();
    }
    Stream<String> missing =
        settings.has("spring.kafka.security.protocol") ? Stream.empty() : Stream.of("CC_KAFKA_PROTOCOL is empty: events would travel in the clear");
    Stream<String> plain =
        settings.all()
            .filter(setting -> setting.key().startsWith("spring.kafka.") && setting.key().endsWith("security.protocol"))
            .filter(setting -> !setting.value().isBlank() && !ENCRYPTED.contains(setting.value().strip()))
            .map(setting -> setting + ": that is neither SSL nor SASL_SSL");
    return Stream.concat(missing, plain);
  }

  private static Stream<String> mongo(Settings settings) {
    if (!settings.has("spring.mongodb.uri")) {
      return Stream.empty();
    }
    Stream<String> bundle = settings.has("spring.mongodb.ssl.bundle") ? Stream.empty() : Stream.of("spring.mongodb.ssl.bundle is empty: the store would be asked in the clear");
    Stream<String> careless =
        settings.of("spring.mongodb.uri")
            .filter(uri -> Arrays.stream(uri.value().toLowerCase(Locale.ROOT).split("[?&;]")).anyMatch(CARELESS::contains))
            .map(uri -> uri + ": that switches TLS off, or believes any certificate");
    return Stream.of(bundle, careless, switchedOff(settings, "spring.mongodb.ssl.enabled")).flatMap(Function.identity());
  }

  private static Stream<String> letters(Settings settings) {
    boolean encrypted = settings.is("spring.mail.ssl.enabled", "true") || settings.is("spring.mail.properties[mail.smtp.starttls.required]", "true");
    return encrypted ? Stream.empty() : settings.of("spring.mail.host").map(host -> host + ", and neither CC_SMTP_TLS nor CC_SMTP_SSL is true: letters would travel in the clear");
  }
}
