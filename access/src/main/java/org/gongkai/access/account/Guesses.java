package org.gongkai.access.account;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How often a login may be tried, and how often an address may try. Counted in the database before the password is
 * looked at, so that neither many processes nor many attempts at once give more guesses. The first five of a login and
 * the first thirty of an address are free; each one after that shuts the door for twice as long as the one before,
 * 30 seconds to a quarter of an hour. An hour without failures forgets an address, a success or a day a login.
 */
final class Guesses {

    private static final String COUNT = """
            -- No row comes back while it is locked; the statement may be repeated, each counts one more attempt.
            INSERT INTO ops.failure AS had (key, failures, last_at)
            VALUES (:key, 1, now())
            ON CONFLICT (key) DO UPDATE
               SET failures = CASE WHEN had.last_at < now() - cast(:memory AS interval) THEN 1
                                   ELSE had.failures + 1 END,
                   last_at = now(),
                   locked_until = CASE WHEN had.last_at < now() - cast(:memory AS interval) THEN NULL
                                       WHEN had.failures + 1 < :free THEN NULL
                                       ELSE now() + least(interval '15 minutes',
                                            interval '30 seconds' * 2 ^ least(had.failures + 1 - :free, 10)) END
             WHERE had.locked_until IS NULL
                OR had.locked_until <= now()
            RETURNING failures
            """;

    private static final int FREE_FOR_LOGIN = 5;
    private static final int FREE_FOR_ADDRESS = 30;

    private final JdbcClient jdbc;

    Guesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Counts an attempt as failed beforehand.
     *
     * @return false when it may not be made at all
     */
    boolean begin(String login, String address) {
        return count(login(login), FREE_FOR_LOGIN, "1 day") && count("A:" + address, FREE_FOR_ADDRESS, "1 hour");
    }

    private boolean count(String key, int free, String memory) {
        return jdbc.sql(COUNT)
                .param("key", key)
                .param("free", free)
                .param("memory", memory)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** It did not fail: the login starts afresh, and the address gets this one back. */
    void succeeded(String login, String address) {
        jdbc.sql("DELETE FROM ops.failure WHERE key = ?").param(login(login)).update();
        jdbc.sql("UPDATE ops.failure SET failures = failures - 1, locked_until = NULL WHERE key = ? AND failures > 0")
                .param("A:" + address)
                .update();
        jdbc.sql("DELETE FROM ops.failure WHERE last_at < now() - interval '2 days'")
                .update();
    }

    /** Whatever was typed, short enough for an index. */
    private static String login(String login) {
        String typed = login.replace('\0', ' ').toLowerCase(Locale.ROOT);
        return "L:" + (typed.length() > 100 ? typed.substring(0, 100) : typed);
    }
}
