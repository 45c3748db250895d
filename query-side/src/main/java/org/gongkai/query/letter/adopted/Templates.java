package org.gongkai.query.letter.adopted;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.events.AgencyId;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.template.Template;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which template an agency's letters are written on. */
public final class Templates {

    private static final String IN_USE = Sql.of(Templates.class, "in-use.sql");
    private static final String CONTENT = Sql.of(Templates.class, "content.sql");

    private final JdbcClient jdbc;
    private final Projections projections;
    /** By what they say, so that a template is read once however many letters are written on it. */
    private final Map<String, Template> read = new ConcurrentHashMap<>();

    /** Reads the tables that {@link TemplateProjection} keeps. */
    public Templates(JdbcClient jdbc, Projections projections) {
        this.jdbc = jdbc;
        this.projections = projections;
    }

    /**
     * A template an agency has adopted and not given up.
     *
     * @param sha256 of the document, in hexadecimal
     */
    public record Adopted(LetterKind kind, String sha256, LocalDate adoptedOn) {}

    /** Those an agency uses in place of the program's. */
    public List<Adopted> of(AgencyId agency) {
        return sql(IN_USE, agency)
                .query((row, n) -> new Adopted(
                        LetterKind.valueOf(row.getString("kind")),
                        row.getString("sha256"),
                        row.getObject("adopted_on", LocalDate.class)))
                .list();
    }

    /** The one for this agency's letters of a kind: its own, or the one that comes with the program. */
    public Template of(AgencyId agency, LetterKind kind) {
        return of(agency).stream()
                .filter(adopted -> adopted.kind() == kind)
                .findFirst()
                .map(adopted -> read.computeIfAbsent(adopted.sha256(), hash -> read(agency, hash)))
                .orElseGet(() -> Template.builtIn(kind));
    }

    private Template read(AgencyId agency, String hash) {
        String content = sql(CONTENT, agency)
                .param("sha256", hash)
                .query((row, n) -> row.getString("content"))
                .single();
        return Template.read(Base64.getDecoder().decode(Objects.requireNonNull(content)));
    }

    private StatementSpec sql(String statement, AgencyId agency) {
        var status = projections.status(TemplateProjection.NAME);
        if (status.state() == ProjectionStatus.State.BUILDING) {
            throw new StillBuilding(status);
        }
        return jdbc.sql(Sql.in(status.schema(), statement)).param("agency", agency.value());
    }
}
