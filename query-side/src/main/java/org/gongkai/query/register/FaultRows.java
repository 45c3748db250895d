package org.gongkai.query.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.events.Fault;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.request.StepDateAmended;
import org.gongkai.procedure.StepName;
import org.gongkai.query.sql.Rows;
import org.gongkai.query.sql.Sql;

/** What is unlawful about the steps that count of the requests of a batch: written anew, because mending moves it. */
final class FaultRows {

    private static final String DELETE = Sql.of(FaultRows.class, "delete-faults.sql");
    private static final String INSERT = Sql.of(FaultRows.class, "insert-faults.sql");
    private static final JsonMapper JSON = EventJson.mapper();

    private final List<UUID> requests = new ArrayList<>();
    private final Rows rows = new Rows(INSERT, "uuid", "int8", "int4", "int4", "date", "text", "int8", "text");

    void add(CaseFile file) {
        requests.add(file.facts().requestId().value());
        for (CaseFile.Step step : file.steps()) {
            if (!step.retracted() && !step.event().faults().isEmpty()) {
                add(file, step);
            }
        }
    }

    private void add(CaseFile file, CaseFile.Step step) {
        int ordinal = 0;
        for (Fault fault : step.event().faults()) {
            rows.add(
                    step.event().requestId().value(),
                    step.sequence(),
                    ordinal++,
                    step.event().agency().value(),
                    step.event().occurredOn(),
                    StepName.of(step.event()).name(),
                    recordedIn(file, step.sequence()),
                    json(fault));
        }
    }

    /** The event that said so: the last one that re-dated the step, else the step itself. */
    private static long recordedIn(CaseFile file, long step) {
        return file.steps().stream()
                .filter(s -> !s.retracted() && s.event() instanceof StepDateAmended e && e.step() == step)
                .mapToLong(CaseFile.Step::sequence)
                .max()
                .orElse(step);
    }

    private static String json(Fault fault) {
        try {
            return JSON.writeValueAsString(fault);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a fault cannot be written as JSON: " + fault.rule(), e);
        }
    }

    void write(Connection connection) throws SQLException {
        if (requests.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, connection.createArrayOf("uuid", requests.toArray()));
            delete.executeUpdate();
        }
        rows.write(connection);
    }
}
