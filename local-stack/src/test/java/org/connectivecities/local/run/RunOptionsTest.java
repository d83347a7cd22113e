package org.connectivecities.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.connectivecities.local.Misuse;
import org.junit.jupiter.api.Test;

class RunOptionsTest {

    private static final Path CHECKOUT = Path.of("/checkout");

    @Test
    void keepsDataInTheCheckoutAndShowsTheSampleByDefault() {
        var options = RunOptions.parse(List.of(), CHECKOUT);

        assertThat(options.data()).isEqualTo(Path.of("/checkout/data"));
        assertThat(options.sample()).isTrue();
        assertThat(options.once()).isFalse();
        assertThat(options.fresh()).isFalse();
    }

    @Test
    void readsEveryOption() {
        var options = RunOptions.parse(List.of("--fresh", "--data", "/elsewhere", "--port", "8081", "--no-sample", "--once"), CHECKOUT);

        assertThat(options).isEqualTo(new RunOptions(Path.of("/elsewhere"), true, 8081, false, true));
    }

    @Test
    void explainsItselfWhereAnOptionIsWrong() {
        assertThatThrownBy(() -> RunOptions.parse(List.of("--frehs"), CHECKOUT))
            .isInstanceOf(Misuse.class).hasMessageContaining("--frehs").hasMessageContaining("begin with empty data");
        assertThatThrownBy(() -> RunOptions.parse(List.of("--port", "80000"), CHECKOUT)).hasMessageContaining("--port").hasMessageContaining("80000");
        assertThatThrownBy(() -> RunOptions.parse(List.of("--data"), CHECKOUT)).hasMessageContaining("--data needs a value");
    }
}
