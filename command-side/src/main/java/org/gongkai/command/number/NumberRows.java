package org.gongkai.command.number;

import java.util.List;
import java.util.Optional;
import org.gongkai.command.log.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The rows behind the numbers. Whoever reads them to decide holds the lock of the run. */
final class NumberRows {

    private static final String LOCK = Sql.of(NumberRows.class, "lock-run.sql");
    private static final String CLAIM = Sql.of(NumberRows.class, "claim-number.sql");
    private static final String PUT = Sql.of(NumberRows.class, "put-number.sql");
    private static final String ADVANCE = Sql.of(NumberRows.class, "advance-run.sql");
    private static final String RESERVE = Sql.of(NumberRows.class, "reserve-numbers.sql");
    private static final String BLOCKS = Sql.of(NumberRows.class, "find-blocks.sql");
    private static final String FIND = Sql.of(NumberRows.class, "find-number.sql");
    private static final String ALL = Sql.of(NumberRows.class, "find-numbers.sql");

    private final JdbcClient jdbc;

    NumberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is known of a number.
     *
     * @param uses how many records bear it; 0 for one that was given back
     */
    record Fate(int uses, boolean voided) {

        boolean used() {
            return uses > 0;
        }
    }

    /** Others wait for the run until the command is through; gives the last number that was allotted. */
    int lock(Run run) {
        return about(LOCK, run).query((rs, n) -> rs.getInt("last")).single();
    }

    /** Whether the number was free and outside every block, and is now used. */
    boolean claim(Run run, int number, String printed) {
        return about(CLAIM, run).param("n", number).param("number", printed).update() == 1;
    }

    void put(Run run, String printed, Fate fate) {
        about(PUT, run)
                .param("number", printed)
                .param("uses", fate.uses())
                .param("voided", fate.voided())
                .update();
    }

    Optional<Fate> find(Run run, String printed) {
        return about(FIND, run)
                .param("number", printed)
                .query((rs, n) -> new Fate(rs.getInt("uses"), rs.getBoolean("voided")))
                .optional();
    }

    /** Every number that was ever given or is void, as printed. */
    List<String> all(Run run) {
        return about(ALL, run).query((rs, n) -> rs.getString("number")).list();
    }

    /** Up to this number none is allotted any more. */
    void advance(Run run, int to) {
        about(ADVANCE, run).param("to", to).update();
    }

    void reserve(Run run, Block block) {
        about(RESERVE, run).param("from", block.from()).param("to", block.to()).update();
    }

    List<Block> blocks(Run run) {
        return about(BLOCKS, run)
                .query((rs, n) -> new Block(rs.getInt("first"), rs.getInt("last")))
                .list();
    }

    private StatementSpec about(String statement, Run run) {
        return jdbc.sql(statement)
                .param("agency", run.agency().value())
                .param("series", run.series())
                .param("year", run.year());
    }
}
