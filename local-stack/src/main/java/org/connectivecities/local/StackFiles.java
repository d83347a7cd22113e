package org.connectivecities.local;

import java.nio.file.Path;

/**
 * What a stack keeps on disk.
 *
 * @param data  a folder each for the three servers
 * @param state exists while the stack is ready: pid and addresses
 * @param log   everything the servers say
 */
public record StackFiles(Path data, Path state, Path log) {

    static StackFiles below(Path folder) {
        return new StackFiles(folder.resolve("data"), folder.resolve("state.properties"), folder.resolve("local-stack.log"));
    }
}
