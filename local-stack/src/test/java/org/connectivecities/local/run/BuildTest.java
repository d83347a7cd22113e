package org.connectivecities.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {

    private static final Instant BUILT = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path checkout;
    private Build build;

    @BeforeEach
    void layOutACheckoutThatIsUpToDate() throws IOException {
        build = new Build(checkout, new Screen(System.out));
        write("pom.xml", BUILT.minusSeconds(60));
        write("contracts/src/main/java/Topics.java", BUILT.minusSeconds(60));
        for (var service : PlatformService.values()) {
            write(service.module + "/src/main/java/Service.java", BUILT.minusSeconds(60));
            write(service.module + "/target/" + service.module + "-0.1.0.jar", BUILT);
        }
    }

    @Test
    void buildsNothingThatIsUpToDate() {
        assertThat(build.stale()).isEmpty();
    }

    @Test
    void buildsAServiceWhoseSourceIsNewer() throws IOException {
        write("gateway/src/main/java/Route.java", BUILT.plusSeconds(1));

        assertThat(build.stale()).containsExactly("gateway");
    }

    @Test
    void buildsAServiceThatIsMissing() throws IOException {
        Files.delete(PlatformService.SEARCH.jar(checkout));

        assertThat(build.stale()).containsExactly("search-service");
    }

    @Test
    void buildsEveryServiceWhereASharedModuleIsNewer() throws IOException {
        write("contracts/src/main/java/Topics.java", BUILT.plusSeconds(1));

        assertThat(build.stale()).hasSize(PlatformService.values().length);
    }

    @Test
    void ignoresTests() throws IOException {
        write("gateway/src/test/java/RouteTest.java", BUILT.plusSeconds(1));

        assertThat(build.stale()).isEmpty();
    }

    private void write(String path, Instant modified) throws IOException {
        var file = checkout.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
