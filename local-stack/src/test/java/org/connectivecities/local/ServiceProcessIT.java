package org.connectivecities.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceProcessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void comesBackHealthyAfterKillAndRestart() throws IOException {
        try (var service = ServiceProcess.start(tiny(Map.of()))) {
            service.awaitHealthy(PATIENCE);
            long first = service.pid();

            service.kill();
            assertThat(service.isAlive()).isFalse();
            assertThat(service.isHealthy()).isFalse();

            service.restart().awaitHealthy(PATIENCE);
            assertThat(service.pid()).isNotEqualTo(first);
        }
    }

    @Test
    void hangsWhileFrozen() throws IOException {
        try (var service = ServiceProcess.start(tiny(Map.of()))) {
            service.awaitHealthy(PATIENCE).freeze();

            assertThat(service.isHealthy()).isFalse();
            assertThat(service.isAlive()).isTrue();

            service.thaw();
            await().atMost(PATIENCE).until(service::isHealthy);
        }
    }

    @Test
    void tellsTheLastWordsOfAServiceThatDoesNotStart() throws IOException {
        try (var service = ServiceProcess.start(tiny(Map.of("TINY_REFUSAL", "no issuer is named")))) {
            assertThatThrownBy(() -> service.awaitHealthy(PATIENCE))
                .hasMessageContaining("tiny ended with 3").hasMessageContaining("no issuer is named");
        }
    }

    @Test
    void stopsAllServicesTogether() throws IOException {
        var services = new ServiceProcesses();
        services.start(tiny(Map.of()));
        services.start(tiny(Map.of()));
        services.awaitHealthy(PATIENCE);

        services.close();

        assertThat(services.all()).noneMatch(ServiceProcess::isAlive);
        assertThatThrownBy(() -> services.named("other")).hasMessageContaining("other");
    }

    @Test
    void tellsTheServiceWhoOwnsIt() throws IOException {
        try (var service = ServiceProcess.start(tiny(Map.of()))) {
            service.awaitHealthy(PATIENCE);

            assertThat(service.lastLines()).contains("owner " + ProcessHandle.current().pid());
        }
    }

    @Test
    void usesACacheOnlyForTheJarItWasMadeFrom() throws IOException {
        var jar = jar("one.jar", List.of(TinyService.class));
        var same = Files.copy(jar, folder.resolve("same.jar"));
        var other = jar("two.jar", List.of(TinyService.class, ServiceProcessIT.class));

        assertThat(keyOf(same)).isEqualTo(keyOf(jar));
        assertThat(keyOf(other)).isNotEqualTo(keyOf(jar));
        assertThat(PreparedJar.of(folder, jar, List.of("-Xmx32m")).folder()).isNotEqualTo(PreparedJar.of(folder, jar, List.of()).folder());
        assertThat(PreparedJar.of(folder, jar, List.of()).isRehearsed()).isFalse();
    }

    /** As with a jar that was not made by Spring Boot. */
    @Test
    void startsAJarAsItIsWhereItCannotBeUnpacked() throws IOException {
        var tiny = tiny(Map.of());
        var prepared = PreparedJar.of(folder.resolve("prepared"), tiny.jar(), tiny.jvmFlags());
        var command = new ServiceCommand(tiny.name(), tiny.jar(), tiny.port(), tiny.environment(), tiny.log(), tiny.jvmFlags(), Optional.of(prepared));

        PreparedJar.unpackAll(List.of(command), folder.resolve("unpacking.log"));

        assertThat(prepared.folder()).isEmptyDirectory();
        try (var service = ServiceProcess.start(command)) {
            service.awaitHealthy(PATIENCE);
        }
    }

    private String keyOf(Path jar) {
        var name = PreparedJar.of(folder, jar, List.of()).folder().getFileName().toString();
        return name.substring(name.lastIndexOf('-'));
    }

    /** A jar of its own each: one that is written anew under a running service is corrupt for the next reader. */
    private ServiceCommand tiny(Map<String, String> environment) throws IOException {
        int port = Ports.free().of(LocalServer.MONGO);
        var jar = jar("tiny-" + port + ".jar", List.of(TinyService.class));
        return new ServiceCommand("tiny", jar, port, environment, folder.resolve("tiny.log"), List.of("-Xmx32m"), Optional.empty())
            .with(Map.of("TINY_PORT", String.valueOf(port)));
    }

    private Path jar(String name, List<Class<?>> classes) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, TinyService.class.getName());
        var jar = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var type : classes) {
                var path = type.getName().replace('.', '/') + ".class";
                out.putNextEntry(new JarEntry(path));
                try (var code = type.getClassLoader().getResourceAsStream(path)) {
                    code.transferTo(out);
                }
            }
        }
        return jar;
    }
}
