package org.connectivecities.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.connectivecities.local.Misuse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path folder;

    @Test
    void letsOneRunUseAFolderAtATime() throws IOException {
        try (var first = DataFolder.open(folder, false)) {
            assertThatThrownBy(() -> DataFolder.open(folder, false)).isInstanceOf(Misuse.class).hasMessageContaining(first.path().toString());
        }
        DataFolder.open(folder, false).close();
    }

    @Test
    void emptiesItsOwnFolderOnly() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> DataFolder.open(folder, true)).isInstanceOf(Misuse.class).hasMessageContaining("--data");
        assertThat(folder.resolve("thesis.txt")).exists();
    }

    @Test
    void forgetsDataAndSampleWhenFresh() throws IOException {
        try (var data = DataFolder.open(folder, false)) {
            Files.createDirectories(folder.resolve("mongo/deep"));
            Files.writeString(folder.resolve("mongo/deep/file"), "x");
            data.sampleIsLoaded();
        }
        try (var kept = DataFolder.open(folder, false)) {
            assertThat(kept.hasSample()).isTrue();
        }

        try (var fresh = DataFolder.open(folder, true)) {
            assertThat(fresh.hasSample()).isFalse();
            assertThat(folder.resolve("mongo")).doesNotExist();
            assertThat(fresh.logs()).isDirectory();
        }
    }

    @Test
    void keepsTheLogOfTheRunBefore() throws IOException {
        try (var data = DataFolder.open(folder, false)) {
            Files.writeString(data.newLog("gateway"), "first run");
            assertThat(data.newLog("gateway")).doesNotExist();
            assertThat(data.logs().resolve("gateway.previous.log")).hasContent("first run");
        }
    }
}
