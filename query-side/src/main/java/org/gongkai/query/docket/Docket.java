package org.gongkai.query.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.events.AgencyId;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.register.Metadata;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What can be asked of the docket. Throws {@link StillBuilding} before it has caught up for the first time.
 */
public final class Docket {

    private static final String OF_AGENCY = Sql.of(Docket.class, "of-agency.sql");
    private static final String OF_CASE = Sql.of(Docket.class, "of-case.sql");

    private final JdbcClient jdbc;
    private final Projections projections;

    /** Reads the tables that {@link DocketProjection} keeps. */
    public Docket(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /** The agency's cases, the last filed first. */
    public List<CaseStory> cases(AgencyId agency) {
        var byCase = new LinkedHashMap<UUID, List<CaseStory.Told>>();
        sql(OF_AGENCY)
                .param("agency", agency.value())
                .query(Docket::told)
                .list()
                .forEach(told -> byCase.computeIfAbsent(told.caseId(), id -> new ArrayList<>())
                        .add(told));
        return byCase.values().stream()
                .map(CaseStory::of)
                .sorted(Comparator.comparing(
                                (CaseStory story) -> story.facts().filed().filedOn())
                        .thenComparing(story -> story.facts().filed().caseNo())
                        .reversed())
                .toList();
    }

    /** All that happened to a case; empty when there is none with this id. */
    public Optional<CaseStory> story(UUID caseId) {
        var events = sql(OF_CASE).param("case", caseId).query(Docket::told).list();
        return events.isEmpty() ? Optional.empty() : Optional.of(CaseStory.of(events));
    }

    /**
     * The same, by its id as it was typed.
     *
     * @throws Refused when there is none with this id
     */
    public CaseStory required(String id) {
        return parsed(id)
                .flatMap(this::story)
                .orElseThrow(() -> Refused.notFound("id", "没有编号为 " + id + " 的案件。", "There is no case " + id + "."));
    }

    private static Optional<UUID> parsed(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private StatementSpec sql(String statement) {
        var status = projections.status(DocketProjection.NAME);
        if (status.state() == ProjectionStatus.State.BUILDING) {
            throw new StillBuilding(status);
        }
        return jdbc.sql(Sql.in(status.schema(), statement));
    }

    private static CaseStory.Told told(ResultSet row, int n) throws SQLException {
        return new CaseStory.Told(
                row.getObject("case_id", UUID.class),
                row.getLong("sequence"),
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getInt("version"),
                Metadata.read(row.getString("metadata")).by(),
                row.getString("payload"));
    }
}
