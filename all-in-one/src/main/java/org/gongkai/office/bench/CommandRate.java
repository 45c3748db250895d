package org.gongkai.office.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.gongkai.command.agency.RegisterAgency;
import org.gongkai.command.desk.Actor;
import org.gongkai.command.desk.Order;
import org.gongkai.command.desk.Receipt;
import org.gongkai.command.desk.Recorded;
import org.gongkai.command.request.Circumstances;
import org.gongkai.command.request.RegisterSubmission;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.json.EventType;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.office.bench.measure.Rounds;
import org.gongkai.office.bench.measure.Senders;
import org.gongkai.office.bench.measure.Workbench;

/**
 * P1: registering a request through the desk, against the plain append of the same two events under the same trigger:
 * same
 * rows, same hash chain, same locks at the end, no command, no rule, no Axon.
 */
final class CommandRate {

    private static final int AGENCIES = 64;
    private static final Actor ACTOR = new Actor("bench", null);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String INSERT = "INSERT INTO log.event"
            + " (name, version, aggregate, sequence, agency, occurred_on, bookings, payload, metadata)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?::int[], ?::json, ?::json), (?, ?, ?, ?, ?, ?, ?::int[], ?::json, ?::json)";

    private final Workbench bench;
    private final List<Recorded> sample;

    CommandRate(Workbench bench) {
        this.bench = bench;
        for (int n = 1; n <= AGENCIES; n++) {
            var command = new RegisterAgency("第" + n + "街道办事处", AgencyLevel.SUBDISTRICT_OFFICE, null, null);
            bench.desk().execute(Order.of(ACTOR, new byte[0], command));
        }
        sample = register().events();
    }

    Rounds measure(int rounds) throws Exception {
        return Rounds.of(rounds, () -> rate(this::append), () -> rate(connection -> register()));
    }

    private double rate(Senders.Step step) throws Exception {
        return Senders.rate(() -> bench.as("gongkai_command"), step);
    }

    private Receipt register() {
        var command = new RegisterSubmission(
                new RequestId(UUID.randomUUID()),
                new AgencyId(agency()),
                Channel.IN_PERSON,
                DAY,
                DAY,
                null,
                "",
                Column.NATURAL_PERSON,
                "2025年度街道财政预算执行情况及三公经费明细",
                null,
                null,
                FilingDetail.NONE,
                Origin.NEW,
                null,
                Circumstances.ORDINARY);
        return bench.desk().execute(Order.of(ACTOR, new byte[0], command));
    }

    private static int agency() {
        return 1 + ThreadLocalRandom.current().nextInt(AGENCIES);
    }

    private void append(Connection connection) throws SQLException {
        UUID stream = UUID.randomUUID();
        int agency = agency();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int at = 1;
            for (Recorded each : sample) {
                EventType type = EventJson.CURRENT.typeOf(each.event());
                insert.setString(at++, type.name());
                insert.setInt(at++, type.version());
                insert.setObject(at++, stream);
                insert.setLong(at++, each.sequence());
                insert.setInt(at++, agency);
                insert.setObject(at++, each.event().occurredOn());
                insert.setString(at++, each.event().posting().bookings().isEmpty() ? "{}" : "{1,2026,1,1,1}");
                insert.setString(at++, EventJson.CURRENT.write(each.event()));
                insert.setString(at++, "{\"by\":\"bench\",\"cmd\":\"" + stream + "\"}");
            }
            insert.executeUpdate();
        }
    }
}
