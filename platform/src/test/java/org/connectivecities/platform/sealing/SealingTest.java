package org.connectivecities.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Whether a service starts, by profile and keys. */
class SealingTest {

  private final ApplicationContextRunner service =
      new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(SealingAutoConfiguration.class));

  @Test
  void doesNotStartWithoutAKeyOutsideTheLocalProfile() {
    service.withPropertyValues("cc.sealing.keys=", "spring.profiles.active=production").run(context ->
        assertThat(context).getFailure().rootCause().hasMessageContaining("CC_SEALING_KEYS"));
  }

  @Test
  void startsWithAKeyOfItsOwn() {
    service
        .withPropertyValues("cc.sealing.keys=2026:AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=", "spring.profiles.active=production")
        .run(context -> assertThat(context.getBean(KeyRing.class).current()).isEqualTo("2026"));
  }

  @Test
  void needsNoKeyInTheLocalProfileNorWhereNothingIsSealed() {
    service.withPropertyValues("cc.sealing.keys=", "spring.profiles.active=local").run(context ->
        assertThat(context.getBean(KeyRing.class).current()).isEqualTo("local"));
    service.withPropertyValues("spring.profiles.active=production").run(context ->
        assertThat(context).hasNotFailed().doesNotHaveBean(KeyRing.class));
  }
}
