package org.gongkai.access.account;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The one-time words of links that sign a browser in. Each is good for a week, and only the newest twenty are. */
public final class Links {

    private final JdbcClient jdbc;

    /** Kept by this client. */
    public Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new word, good for one use. */
    public String issue() {
        String word = Secret.random();
        jdbc.sql("INSERT INTO ops.link (digest) VALUES (?)")
                .param(Secret.of(word).digest())
                .update();
        jdbc.sql("DELETE FROM ops.link WHERE issued_at < now() - interval '7 days'"
                        + " OR digest NOT IN (SELECT digest FROM ops.link ORDER BY issued_at DESC LIMIT 20)")
                .update();
        return word;
    }

    /** Whether the word was issued and not used yet; from now on it is used. */
    public boolean redeem(String word) {
        return jdbc.sql("DELETE FROM ops.link WHERE digest = ? AND issued_at >= now() - interval '7 days'")
                        .param(Secret.of(word).digest())
                        .update()
                == 1;
    }
}
