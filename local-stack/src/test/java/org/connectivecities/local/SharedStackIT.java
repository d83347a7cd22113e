package org.connectivecities.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class SharedStackIT {

    @Test
    void givesEveryCallerOfABuildTheSameReadyStack() throws IOException {
        var first = LocalStackProcess.shared();
        var second = LocalStackProcess.shared(StackFolder.checkoutAbove(Path.of("")));

        assertThat(second.pid()).isEqualTo(first.pid());
        assertThat(first.isAlive()).isTrue();
        for (var address : new String[] {first.mongoUri(), "kafka://" + first.kafkaBootstrap(), first.elasticsearchUri()}) {
            var uri = URI.create(address);
            try (var socket = new Socket(uri.getHost(), uri.getPort())) {
                assertThat(socket.isConnected()).isTrue();
            }
        }
    }
}
