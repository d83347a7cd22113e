package org.connectivecities.local;

/** A wrong option or setting, told to the person who gave it; the process ends with code 2 and no stack trace. */
public final class Misuse extends RuntimeException {

    public static final int EXIT_CODE = 2;

    public Misuse(String message) {
        super(message);
    }
}
