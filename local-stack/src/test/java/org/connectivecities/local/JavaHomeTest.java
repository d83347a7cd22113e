package org.connectivecities.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaHomeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"25, true", "25.0.3, true", "17.0.15, false", "26, false", "2.5, false", "251.0, false"})
    void takesOnlyTheReleaseThePlatformIsBuiltFor(String version, boolean fits) throws IOException {
        install(version);

        assertThat(JavaHome.at(folder).isPresent()).isEqualTo(fits);
    }

    @Test
    void takesNoFolderWithoutAJavaProgram() throws IOException {
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"25.0.3\"\n");

        assertThat(JavaHome.at(folder)).isEmpty();
    }

    @Test
    void findsTheJdkTheseTestsRunOn() {
        var found = JavaHome.find();

        assertThat(found.path()).isEqualTo(Path.of(System.getProperty("java.home")));
        assertThat(found.version()).startsWith("25");
    }

    private void install(String version) throws IOException {
        var java = Files.createDirectories(folder.resolve("bin")).resolve("java");
        assertThat(Files.writeString(java, "").toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
    }
}
