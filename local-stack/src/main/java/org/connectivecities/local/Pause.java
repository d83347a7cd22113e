package org.connectivecities.local;

import java.time.Duration;

/** Waiting between two looks at another process, which cannot tell us that it has changed. */
final class Pause {

    private Pause() {
    }

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a process", e);
        }
    }
}
