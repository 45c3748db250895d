package org.gongkai.query.register.fault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.gongkai.events.Fault;
import org.gongkai.events.json.EventJson;
import org.gongkai.procedure.StepName;
import org.gongkai.query.register.Metadata;
import org.gongkai.query.register.Register;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The faults of an agency, read from the tables of the register. */
public final class FaultRegister {

    private static final String FAULTS = Sql.of(FaultRegister.class, "faults.sql");
    private static final JsonMapper JSON = EventJson.mapper();

    private final JdbcClient jdbc;
    private final Register register;

    /** Reads where the register reads. */
    public FaultRegister(JdbcClient jdbc, Register register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    /**
     * Those of an agency, the earliest step first; none for an agency that is not known.
     *
     * @param year of the steps' dates; null for every year
     */
    List<RecordedFault> of(int agency, @Nullable Integer year) {
        return jdbc.sql(Sql.in(register.schema(), FAULTS))
                .param("agency", agency)
                .param("from", year == null ? null : LocalDate.of(year, 1, 1))
                .param("to", year == null ? null : LocalDate.of(year, 12, 31))
                .query((row, n) -> recorded(row))
                .list();
    }

    private static RecordedFault recorded(ResultSet row) throws SQLException {
        var who = Metadata.read(row.getString("metadata"));
        var step = StepName.valueOf(row.getString("step"));
        return new RecordedFault(
                row.getObject("request_id", UUID.class),
                row.getString("request_no"),
                row.getObject("occurred_on", LocalDate.class),
                step,
                step.zh(),
                step.en(),
                FaultSentences.told(row.getLong("sequence"), fault(row.getString("fault"))),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                who.by(),
                who.onBehalfOf());
    }

    private static Fault fault(String text) {
        try {
            return JSON.readValue(text, Fault.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fault in the register cannot be read", e);
        }
    }
}
