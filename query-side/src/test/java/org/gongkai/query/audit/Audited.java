package org.gongkai.query.audit;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.RequestId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.query.audit.replay.Replay;
import org.gongkai.query.audit.replay.Replayed;
import org.gongkai.query.docket.Docket;
import org.gongkai.query.docket.DocketProjection;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.ledger.LedgerProjection;
import org.gongkai.query.log.Bureau;
import org.gongkai.query.log.ChainedLog;
import org.gongkai.query.log.Requests;
import org.gongkai.query.proactive.ProactiveProjection;
import org.gongkai.query.proactive.ProactiveTables;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.register.Register;
import org.gongkai.query.register.RegisterProjection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency's small life, from which tests take away, to which they add, and which they ask about. */
public final class Audited {

    /** The log. */
    public final ChainedLog log = new ChainedLog();

    /** The tables. */
    public final Projections projections = new Projections(
            log.as("gongkai_query"),
            new StoreFeed(JdbcClient.create(log.as("gongkai_query"))),
            List.of(
                    new LedgerProjection(),
                    new RegisterProjection(),
                    new ProactiveProjection(),
                    new DocketProjection()));

    /** What is asked of the tables. */
    public final Ledger ledger = new Ledger(JdbcClient.create(log.as("gongkai_query")), projections);

    /** What is asked of table 二. */
    public final ProactiveTables proactive =
            new ProactiveTables(JdbcClient.create(log.as("gongkai_query")), projections);

    /** What is asked of the register. */
    public final Register register = new Register(JdbcClient.create(log.as("gongkai_query")), projections);

    /** What is asked of the docket. */
    public final Docket docket = new Docket(JdbcClient.create(log.as("gongkai_query")), projections);

    private final Progress progress = new Progress();

    /** An agency with four requests in 2025, one of them standing at the year's end; the year is closed. */
    public Bureau aYear() {
        Bureau.adoptCalendars(log);
        var bureau = Bureau.register(log, 1);
        for (int i = 1; i <= 4; i++) {
            var request = request(bureau, i);
            bureau.record(request.received(LocalDate.of(2025, 3, i)));
            if (i < 4) {
                bureau.record(request.replied(Outcome.GRANTED, LocalDate.of(2025, 3, 10 + i)));
            }
        }
        bureau.close(2025);
        projections.catchUp();
        return bureau;
    }

    /** A natural person's request. */
    public static Requests request(Bureau bureau, int number) {
        var id = new RequestId(
                new UUID(number * 0x9E3779B97F4A7C15L, bureau.agency().value()));
        return new Requests(bureau.agency(), id, Column.NATURAL_PERSON, "2025-依申请-%04d".formatted(number));
    }

    /** Spoils the tables that are read; <code>{ledger}</code> and <code>{register}</code> are where they are. */
    public void spoil(String sql) {
        log.superuser()
                .sql(sql.replace("{ledger}", projections.status("ledger").schema())
                        .replace("{register}", projections.status("register").schema()))
                .update();
    }

    /** Reckons anew. */
    public Replayed replay() throws SQLException {
        return new Replay(log.as("gongkai_query"), projections, progress).run();
    }

    /** Walks the chain, as a role that may only read. */
    public Verified verify() throws SQLException {
        return new Verification(log.as("gongkai_audit"), progress).run();
    }
}
