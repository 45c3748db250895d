package org.gongkai.access.account;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords: which will do, and how they are kept (Argon2id; what bcrypt once wrote is still read). */
public final class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;
    private static final int DIFFERENT = 4;

    /** 19 MB and two passes: OWASP's Password Storage Cheat Sheet, 2025. */
    private static final PasswordEncoder ARGON2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    private static final PasswordEncoder ENCODER =
            new DelegatingPasswordEncoder("argon2", Map.of("argon2", ARGON2, "bcrypt", new BCryptPasswordEncoder(12)));

    /** Each reckoning takes 19 MB; guessers must not fill the memory. */
    private final Semaphore atOnce = new Semaphore(2, true);

    /** Reckoned once and beforehand, with the same cost as any; nobody's password. */
    private static final String NOBODYS = "{argon2}$argon2id$v=19$m=19456,t=2,p=1"
            + "$EIR4gw7Ni3nCGUi0VLeIPA$+uF5YZdcL4/KF9+JdnMwIsBIM4XK+UznaZav2wKb7PM";

    /** As it is kept. */
    String encode(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return ENCODER.encode(password);
        } finally {
            atOnce.release();
        }
    }

    /** Whether it is the one kept. */
    boolean matches(String password, String kept) {
        atOnce.acquireUninterruptibly();
        try {
            return ENCODER.matches(password, kept);
        } finally {
            atOnce.release();
        }
    }

    /** Takes the time a comparison takes, so that nobody learns from a clock which logins there are. */
    void pretend(String password) {
        matches(password, NOBODYS);
    }

    /** Whether it is kept in a way that is no longer the best. */
    boolean old(String kept) {
        return ENCODER.upgradeEncoding(kept);
    }

    /**
     * Refuses what is guessed first.
     *
     * @param field where it was typed
     * @throws AccountRefused when it is shorter than 10 or longer than 200 characters, of fewer than 4 different ones,
     *     or contains the login
     */
    static void require(String field, String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw AccountRefused.field(field, "密码应为 10 到 200 个字符。", "A password has 10 to 200 characters.");
        }
        if (password.codePoints().distinct().count() < DIFFERENT) {
            throw AccountRefused.field(field, "密码至少应有 4 个不同的字符。", "A password has at least 4 different characters.");
        }
        if (password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))) {
            throw AccountRefused.field(field, "密码不能包含账号。", "A password does not contain the login.");
        }
    }
}
