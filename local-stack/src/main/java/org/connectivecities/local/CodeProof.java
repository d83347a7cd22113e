package org.connectivecities.local;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * By which a provider knows that whoever redeems a code is who asked for it (PKCE, RFC 7636, method S256).
 *
 * @param verifier sent with the code, never before
 */
public record CodeProof(String verifier) {

    private static final int BYTES = 32;

    public static CodeProof fresh() {
        return new CodeProof(random());
    }

    /** Letters, digits, {@code -} and {@code _}; nobody guesses it. */
    static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return encoded(bytes);
    }

    /** Sent when the code is asked for. */
    public String challenge() {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
