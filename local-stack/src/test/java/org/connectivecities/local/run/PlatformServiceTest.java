package org.connectivecities.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;

import org.connectivecities.local.Misuse;
import org.junit.jupiter.api.Test;

class PlatformServiceTest {

    @Test
    void compilesQuicklyUnlessToldOtherwise() {
        assertThat(PlatformService.SEARCH.jvmFlags(Map.of())).contains("-XX:TieredStopAtLevel=1");
        assertThat(PlatformService.SEARCH.jvmFlags(Map.of("CC_COMPILER", "quick"))).contains("-XX:TieredStopAtLevel=1");
        assertThat(PlatformService.SEARCH.jvmFlags(Map.of("CC_COMPILER", "best"))).noneMatch(flag -> flag.contains("Tiered"));
    }

    @Test
    void namesTheSettingThatItDoesNotUnderstand() {
        assertThatThrownBy(() -> PlatformService.SEARCH.jvmFlags(Map.of("CC_COMPILER", "fast")))
            .isInstanceOf(Misuse.class).hasMessageContaining("CC_COMPILER").hasMessageContaining("fast");
    }
}
