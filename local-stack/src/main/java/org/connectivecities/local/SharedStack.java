package org.connectivecities.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * The stack that all test VMs of one build share. Its folder is named after the owner, so a new build finds no old data and two builds in one checkout do not meet.
 */
record SharedStack(StackFolder stack, Path folder, Owner owner) {

    static SharedStack of(Path repositoryRoot) {
        return new SharedStack(StackFolder.above(repositoryRoot), repositoryRoot.toAbsolutePath().resolve("target/local-stack"), Owner.ofThisBuild());
    }

    LocalStackProcess startOrReuse() {
        try {
            Files.createDirectories(folder);
            // Two test VMs of a parallel build would otherwise both find no stack and start one each.
            try (var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = file.lock()) {
                removeLeftovers();
                var own = StackFiles.below(folder.resolve(owner.name()));
                return LocalStackProcess.running(own.state())
                    .orElseGet(() -> LocalStackProcess.startOnFreePorts(stack, own, owner.pid()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No shared local stack in " + folder, e);
        }
    }

    private void removeLeftovers() throws IOException {
        try (var folders = Files.list(folder)) {
            for (var old : folders.filter(Files::isDirectory).filter(f -> !Owner.isAlive(f.getFileName().toString())).toList()) {
                deleteAll(old);
            }
        }
    }

    private static void deleteAll(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // Its servers are just about to end and still write; the next build removes the rest.
        }
    }
}
