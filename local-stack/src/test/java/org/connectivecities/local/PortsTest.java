package org.connectivecities.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @ParameterizedTest
    @EnumSource
    void namesTakenPortItsSettingsAndTheCure(LocalServer server) throws IOException {
        try (var occupied = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.free().with(server, String.valueOf(occupied.getLocalPort()));

            assertThatThrownBy(ports::requireFree)
                .isInstanceOf(Misuse.class)
                .hasMessageContaining("Port " + occupied.getLocalPort() + ", meant for " + server.title)
                .hasMessageContaining("choose another port with " + server.variable)
                .hasMessageContaining(server.option);
        }
    }

    @Test
    void findsDistinctFreePorts() throws IOException {
        var ports = Ports.free();

        ports.requireFree();
        assertThat(new HashSet<>(ports.byServer().values())).hasSize(LocalServer.values().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "kafka", ""})
    void refusesWhatIsNoPort(String number) {
        assertThatThrownBy(() -> Ports.usual().with(LocalServer.KAFKA, number))
            .isInstanceOf(Misuse.class)
            .hasMessageContaining("CC_LOCAL_KAFKA_PORT").hasMessageContaining("\"" + number + "\"");
    }

    @Test
    void takesPortsFromTheEnvironmentAndPrefersOptions() {
        var options = LocalStackOptions.parse(List.of("--kafka-port", "1002"), Map.of("CC_LOCAL_KAFKA_PORT", "1001", "CC_LOCAL_MONGO_PORT", "1003"));

        assertThat(options.ports().of(LocalServer.KAFKA)).isEqualTo(1002);
        assertThat(options.ports().of(LocalServer.MONGO)).isEqualTo(1003);
        assertThat(options.ports().of(LocalServer.ELASTICSEARCH)).isEqualTo(29200);
    }

    @Test
    void handsItsPortsToTheProcessUnchanged() throws IOException {
        var ports = Ports.free();

        assertThat(LocalStackOptions.parse(ports.options(), Map.of()).ports()).isEqualTo(ports);
    }

    @Test
    void refusesUnknownOptions() {
        assertThatThrownBy(() -> LocalStackOptions.parse(List.of("--kafka"), Map.of()))
            .isInstanceOf(Misuse.class).hasMessageContaining("Unknown option --kafka").hasMessageContaining("--kafka-port");
    }
}
