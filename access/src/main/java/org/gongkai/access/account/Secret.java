package org.gongkai.access.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret as its SHA-256: equal in length, so that comparing takes the same time whatever is offered. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] digest;

    private Secret(byte[] digest) {
        this.digest = digest;
    }

    /** Of this text. */
    public static Secret of(String text) {
        try {
            return new Secret(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** 32 random bytes (256 bits: beyond guessing) in the alphabet of URLs. */
    public static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether the text is the secret. */
    public boolean is(String text) {
        return MessageDigest.isEqual(digest, of(text).digest);
    }

    /** As it is kept. */
    byte[] digest() {
        return digest.clone();
    }
}
