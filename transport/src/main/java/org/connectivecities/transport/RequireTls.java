package org.connectivecities.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ssl.PemSslBundleProperties;
import org.springframework.boot.autoconfigure.ssl.PropertiesSslBundle;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * Where {@code CC_TLS_REQUIRED} is true, tells the process to speak TLS and stops its start if it would not. Before anything else is made: a
 * client takes the certificates it believes when it is made. They become those of the whole process, not of each client by itself, so that
 * no client can be forgotten.
 */
final class RequireTls implements EnvironmentPostProcessor {

  private static final Pattern BY_NAME = Pattern.compile("\\$\\{(CC_[A-Z_]+)");

  /** The machine's own variables are no settings of ours, and may name a proxy for something else. */
  private static final List<String> NOT_OURS =
      List.of(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);

  /** What only an operator would set, by a variable of the machine. */
  private static final List<String> SWITCHES =
      List.of(
          "server.ssl.enabled", "management.server.ssl.enabled", "spring.mongodb.ssl.enabled", "spring.kafka.admin.security.protocol",
          "spring.kafka.consumer.security.protocol", "spring.kafka.producer.security.protocol");

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
    if (!environment.getProperty("CC_TLS_REQUIRED", Boolean.class, false)) {
      return;
    }
    tell(environment);
    String process = environment.getProperty("spring.application.name", "This process");
    List<String> faults = PlainConnections.in(settings(environment));
    if (!faults.isEmpty()) {
      throw new InTheClear(process, faults);
    }
    SSLContext.setDefault(certificates(environment, process));
  }

  private static void tell(ConfigurableEnvironment environment) {
    try {
      new YamlPropertySourceLoader()
          .load("TLS", new ClassPathResource("tls.yml", RequireTls.class))
          .forEach(environment.getPropertySources()::addLast);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static SSLContext certificates(ConfigurableEnvironment environment, String process) {
    try {
      var files = Binder.get(environment).bindOrCreate("spring.ssl.bundle.pem.cc", PemSslBundleProperties.class);
      return PropertiesSslBundle.get(files).createSslContext();
    } catch (RuntimeException unreadable) {
      InTheClear refusal = new InTheClear(process, List.of("CC_TLS_CERTIFICATE, CC_TLS_KEY or CC_TLS_TRUST cannot be read: " + deepest(unreadable)));
      refusal.initCause(unreadable);
      throw refusal;
    }
  }

  private static @Nullable String deepest(Throwable failure) {
    Throwable cause = failure.getCause();
    return cause == null ? failure.getMessage() : deepest(cause);
  }

  private static Settings settings(ConfigurableEnvironment environment) {
    Map<String, String> names = new TreeMap<>();
    SWITCHES.forEach(key -> names.put(key, key));
    sources(environment).forEach(source -> Stream.of(source.getPropertyNames()).forEach(key -> names.merge(key, name(key, source), (first, later) -> first.equals(key) ? later : first)));
    return new Settings(
        names.entrySet().stream()
            .map(entry -> new Setting(entry.getKey(), Objects.requireNonNullElse(environment.getProperty(entry.getKey()), ""), entry.getValue()))
            .toList());
  }

  private static Stream<EnumerablePropertySource<?>> sources(ConfigurableEnvironment environment) {
    return environment.getPropertySources().stream()
        .filter(source -> !NOT_OURS.contains(source.getName()))
        .filter(EnumerablePropertySource.class::isInstance)
        .map(source -> (EnumerablePropertySource<?>) source);
  }

  private static String name(String key, EnumerablePropertySource<?> source) {
    Matcher named = BY_NAME.matcher(String.valueOf(source.getProperty(key)));
    return named.find() ? named.group(1) : key;
  }
}
