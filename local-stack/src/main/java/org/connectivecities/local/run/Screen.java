package org.connectivecities.local.run;

import java.io.PrintStream;

/** What the person sees: one line a step, and on a terminal one more line that says what is being waited for. */
final class Screen {

    private static final String ERASE_LINE = "\r\033[K";

    private final PrintStream out;
    private final boolean terminal;
    private String waiting = "";
    private boolean stopping;

    Screen(PrintStream out) {
        this.out = out;
        this.terminal = System.console() != null && System.console().isTerminal();
    }

    synchronized void say(String line) {
        if (!stopping) {
            print(line);
        }
    }

    /** From now on only this is heard: while everything is being stopped, an ended service is no failure to report. */
    synchronized void sayWhileStopping(String line) {
        stopping = true;
        print(line);
    }

    private void print(String line) {
        erase();
        out.println(line);
        show();
    }

    /** Replaces the last such line; an empty text removes it. In a file or a pipe there is none. */
    synchronized void waitingFor(String text) {
        erase();
        waiting = stopping ? "" : text;
        show();
    }

    private void erase() {
        if (terminal && !waiting.isEmpty()) {
            out.append(ERASE_LINE).flush();
        }
    }

    private void show() {
        if (terminal && !waiting.isEmpty()) {
            out.append("  … ").append(waiting).flush();
        }
    }
}
