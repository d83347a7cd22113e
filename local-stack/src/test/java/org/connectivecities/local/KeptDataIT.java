package org.connectivecities.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDataIT {

    @TempDir
    private Path folder;

    @Test
    void keepsDataOfAllThreeServersOverStopAndKill() throws IOException, InterruptedException, ExecutionException {
        try (var first = start()) {
            new Servers(first).storeEverywhere("one");
        }
        assertThat(files().state()).as("a stopped stack is announced no longer").doesNotExist();

        var second = start();
        new Servers(second).storeEverywhere("two");
        second.kill();

        try (var third = start()) {
            var servers = new Servers(third);
            assertThat(servers.inMongo()).containsExactlyInAnyOrder("one", "two");
            assertThat(servers.inKafka()).containsExactly("one", "two");
            assertThat(servers.inElasticsearch("one")).isTrue();
            assertThat(servers.inElasticsearch("two")).isTrue();
            assertThatThrownBy(() -> servers.storeEverywhere("two")).as("unique index").hasMessageContaining("E11000");
        }
    }

    @Test
    void stopsWhenItsOwnerEnds() throws IOException {
        var owner = new ProcessBuilder("sleep", "600").start();
        var stack = LocalStackProcess.start(StackFolder.above(Path.of("")), files(), Ports.free(), owner.pid(), line -> { });

        owner.destroyForcibly();

        assertThat(ProcessHandle.of(stack.pid()).map(process -> process.onExit().join())).isNotNull();
        assertThat(stack.isAlive()).isFalse();
        assertThat(Files.readString(files().log())).contains("mongo stopped", "kafka stopped", "elasticsearch stopped");
    }

    @Test
    void endsWithTheReasonWhereAPortIsTaken() throws IOException {
        try (var occupied = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.free().with(LocalServer.ELASTICSEARCH, String.valueOf(occupied.getLocalPort()));

            assertThatThrownBy(() -> LocalStackProcess.start(StackFolder.above(Path.of("")), files(), ports, ProcessHandle.current().pid(), line -> { }))
                .isInstanceOf(Misuse.class)
                .hasMessageContaining(String.valueOf(occupied.getLocalPort()))
                .hasMessageContaining("CC_LOCAL_ELASTICSEARCH_PORT");
        }
    }

    @Test
    void tellsEachServerThatIsReady() throws IOException {
        var told = new ArrayList<String>();
        try (var stack = LocalStackProcess.start(StackFolder.above(Path.of("")), files(), Ports.free(), ProcessHandle.current().pid(), told::add)) {
            assertThat(stack.isAlive()).isTrue();
        }
        assertThat(told).extracting(line -> line.split(" ")[0]).containsExactlyInAnyOrderElementsOf(List.of("mongo", "kafka", "elasticsearch"));
    }

    private LocalStackProcess start() throws IOException {
        return LocalStackProcess.start(StackFolder.above(Path.of("")), files(), Ports.free(), ProcessHandle.current().pid(), line -> { });
    }

    private StackFiles files() {
        return StackFiles.below(folder);
    }
}
