package org.gongkai.command.settings;

import java.util.List;
import org.gongkai.command.desk.Streams;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.policy.PolicyEvent;
import org.gongkai.events.policy.PolicySet;
import org.gongkai.policy.Policies;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which policies hold for each agency; read inside the command's transaction. */
public class PolicyBook {

    /** Names the book among the database's locks: "policies". */
    private static final long LOCK = 0x706f6c6963696573L;

    private final Remembered<Policies> pages;
    private final JdbcClient jdbc;

    /** Over the command side's pool, whose transactions it joins. */
    public PolicyBook(Streams streams, JdbcClient jdbc) {
        this.jdbc = jdbc;
        pages = new Remembered<>(
                streams,
                jdbc,
                agency -> List.of(PolicyEvent.streamOf(AgencyId.INSTALLATION), PolicyEvent.streamOf(agency)),
                PolicyBook::page);
    }

    private static Policies page(List<Event> events) {
        return Policies.of(events.stream().map(PolicySet.class::cast).toList());
    }

    /** The policies of an agency in every year. */
    public Policies of(AgencyId agency) {
        return pages.of(agency);
    }

    /** From now on until the command is through nobody alters a policy: for who writes down what is in force. */
    public void hold() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** From now on until the command is through nobody else alters a policy or writes down what is in force. */
    public void alter() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String how) {
        jdbc.sql("SELECT " + how + "(?)").param(LOCK).query(rs -> {});
    }
}
