package org.gongkai.access.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of the door. The database lets it grow only: no line can be changed or removed. */
public final class AccessLog {

    /** Longer is nobody's login and no address of ours; what is cut off was typed to fill the disk. */
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;

    /** Kept by this client, whose role may add to {@code ops.access_log}. */
    public AccessLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line.
     *
     * @param what name of a {@link Happening}
     * @param detail whom or what it was about; never an applicant
     */
    public record Entry(long id, Instant at, String login, Happening what, String detail, String address) {}

    /** Adds a line. */
    public void add(Happening what, By by, String detail) {
        jdbc.sql("INSERT INTO ops.access_log (login, what, detail, address) VALUES (?, ?, ?, ?)")
                .params(cut(by.login()), what.name(), cut(detail), cut(by.address()))
                .update();
    }

    /** The newest lines before this one, newest first; {@link Long#MAX_VALUE} for the very newest. */
    public List<Entry> before(long id, int most) {
        return jdbc.sql("SELECT id, at, login, what, detail, address FROM ops.access_log"
                        + " WHERE id < ? ORDER BY id DESC LIMIT ?")
                .params(id, most)
                .query((row, n) -> new Entry(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("login"),
                        Happening.valueOf(row.getString("what")),
                        row.getString("detail"),
                        row.getString("address")))
                .list();
    }

    /** PostgreSQL keeps no zero character, and a line that cannot be written must not keep anybody from refusing. */
    private static String cut(String text) {
        String kept = text.replace('\0', ' ');
        return kept.length() <= LONGEST ? kept : kept.substring(0, LONGEST);
    }
}
