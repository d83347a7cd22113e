package org.connectivecities.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainConnectionsTest {

  private final Map<String, String> told =
      new TreeMap<>(
          Map.of(
              "server.ssl.bundle", "cc",
              "spring.ssl.bundle.pem.cc.keystore.certificate", "/run/secrets/own.pem",
              "spring.ssl.bundle.pem.cc.keystore.private-key", "/run/secrets/own.key",
              "spring.mongodb.ssl.bundle", "cc",
              "spring.kafka.security.protocol", "SSL",
              "matching.search.url", "https://search:8102",
              "spring.kafka.bootstrap-servers", "kafka:9093",
              "spring.mongodb.uri", "mongodb://mongo:27017/?replicaSet=rs0"));

  private List<String> faults() {
    List<Setting> settings = new ArrayList<>();
    told.forEach((key, value) -> settings.add(new Setting(key, value, key.equals("matching.search.url") ? "CC_SEARCH_URL" : key)));
    return PlainConnections.in(new Settings(settings));
  }

  @Test
  void findsNothingWhereEverythingIsEncrypted() {
    assertThat(faults()).isEmpty();
  }

  @Test
  void namesTheSettingOfAPlainAddressAndWhatItIs() {
    told.put("matching.search.url", "http://search:8102");

    assertThat(faults()).containsExactly("CC_SEARCH_URL (matching.search.url) is http://search:8102: that is no https address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP://a", " http://a", "https://a,http://b", "https://a, http://b"})
  void findsAPlainAddressInWhateverSettingAndForm(String value) {
    told.put("something.added.later", value);

    assertThat(faults()).hasSize(1);
  }

  @Test
  void keepsPasswordsOutOfItsWords() {
    told.put("spring.elasticsearch.uris", "http://elastic:hunter2@index:9200");

    assertThat(faults()).singleElement().asString().doesNotContain("hunter2").contains("http://…@index:9200");
  }

  @ParameterizedTest
  @CsvSource({
    "spring.ssl.bundle.pem.cc.keystore.certificate, CC_TLS_CERTIFICATE",
    "spring.ssl.bundle.pem.cc.keystore.private-key, CC_TLS_KEY",
    "server.ssl.bundle, server.ssl.bundle",
    "spring.mongodb.ssl.bundle, spring.mongodb.ssl.bundle",
    "spring.kafka.security.protocol, CC_KAFKA_PROTOCOL"
  })
  void missesWhatIsEmpty(String key, String named) {
    told.put(key, " ");
    assertThat(faults()).singleElement().asString().contains(named);

    told.remove(key);
    assertThat(faults()).singleElement().asString().contains(named);
  }

  @ParameterizedTest
  @ValueSource(strings = {"server.ssl.enabled", "management.server.ssl.enabled", "spring.mongodb.ssl.enabled"})
  void findsASwitchThatIsOff(String key) {
    told.put(key, "false");
    assertThat(faults()).singleElement().asString().contains(key);

    told.put(key, "true");
    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring.kafka.security.protocol", "spring.kafka.producer.security.protocol"})
  void asksForEncryptedEvents(String key) {
    told.put(key, "SASL_SSL");
    assertThat(faults()).isEmpty();

    told.put(key, "SASL_PLAINTEXT");
    assertThat(faults()).singleElement().asString().contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tls=false", "ssl=false", "tlsInsecure=true", "tlsAllowInvalidHostnames=true", "w=1&TLS=FALSE"})
  void findsAStoreThatWouldBelieveAnybody(String option) {
    told.put("spring.mongodb.uri", "mongodb://profile:hunter2@mongo:27017/?replicaSet=rs0&" + option);

    assertThat(faults()).singleElement().asString().contains("spring.mongodb.uri").doesNotContain("hunter2");
  }

  @Test
  void asksForEncryptedLettersWhereThereIsAMailServer() {
    told.put("spring.mail.host", "");
    told.put("spring.mail.properties[mail.smtp.starttls.required]", "false");
    assertThat(faults()).isEmpty();

    told.put("spring.mail.host", "post.example.org");
    assertThat(faults()).singleElement().asString().contains("CC_SMTP_TLS");

    told.put("spring.mail.ssl.enabled", "true");
    assertThat(faults()).isEmpty();
  }

  @Test
  void asksNothingOfServersThatAProcessDoesNotHave() {
    List.of("spring.kafka.bootstrap-servers", "spring.kafka.security.protocol", "spring.mongodb.uri", "spring.mongodb.ssl.bundle").forEach(told::remove);

    assertThat(faults()).isEmpty();
  }

  @Test
  void tellsOfEverythingAtOnce() {
    told.put("server.ssl.enabled", "false");
    told.put("matching.search.url", "http://search:8102");
    told.put("spring.kafka.security.protocol", "PLAINTEXT");

    assertThat(faults()).hasSize(3);
  }
}
