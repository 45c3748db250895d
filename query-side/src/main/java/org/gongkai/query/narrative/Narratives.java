package org.gongkai.query.narrative;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.events.AgencyId;
import org.gongkai.events.Event;
import org.gongkai.events.json.EventJson;
import org.gongkai.events.narrative.IndicatorDeclared;
import org.gongkai.events.narrative.NarrativeEdited;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.narrative.Narrative.Written;
import org.gongkai.query.narrative.check.NarrativeCheck;
import org.gongkai.query.narrative.figure.FigureBook;
import org.gongkai.query.narrative.figure.FigureSource;
import org.gongkai.query.narrative.figure.Placeholders;
import org.gongkai.query.projection.ProjectionStatus;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.projection.StillBuilding;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Report;
import org.gongkai.query.report.Reports;
import org.gongkai.query.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Answers what the texts of a report are. Texts are as they are known now, or as of the moment asked about, though the
 * year be closed: they may change without touching a figure.
 */
public final class Narratives {

    private static final String SAID = Sql.of(Narratives.class, "said.sql");

    private final Reports reports;
    private final Ledger ledger;
    private final Feed feed;
    private final List<FigureSource> sources;
    private final Texts texts;

    /** Over the tables that {@link NarrativeProjection} keeps. */
    public Narratives(Reports reports, Ledger ledger, Feed feed, List<FigureSource> sources, Texts texts) {
        this.reports = reports;
        this.ledger = ledger;
        this.feed = feed;
        this.sources = List.copyOf(sources);
        this.texts = texts;
    }

    /** The texts and indicators as they were recorded. */
    public record Texts(JdbcClient jdbc, Projections projections) {

        private List<Said> of(AgencyId agency, int year, long asOf) {
            var status = projections.status(NarrativeProjection.NAME);
            if (status.state() == ProjectionStatus.State.BUILDING) {
                throw new StillBuilding(status);
            }
            return jdbc.sql(Sql.in(status.schema(), SAID))
                    .param("agency", agency.value())
                    .param("year", year)
                    .param("asOf", asOf)
                    .query((row, n) -> said(row))
                    .list();
        }

        private static Said said(ResultSet row) throws SQLException {
            return new Said(
                    row.getLong("position"),
                    row.getObject("recorded_at", OffsetDateTime.class),
                    row.getString("actor"),
                    EventJson.CURRENT.read(row.getString("name"), row.getInt("version"), row.getString("payload")));
        }
    }

    private record Said(long position, OffsetDateTime recordedAt, String actor, Event event) {}

    /** The texts of the report asked for. */
    public Narrative narrative(Question question) {
        Report report = reports.report(question);
        long asOf = question.asOf().position(feed, ledger.position());
        AgencyId agency = question.agency();
        List<Said> said = texts.of(agency, question.year(), asOf);
        FigureBook book = book(report, said);
        var raw = raw(said);
        String problemsBefore = raw(texts.of(agency, question.year() - 1, asOf)).get(NarrativeSection.PROBLEMS);
        return new Narrative(
                report,
                asOf,
                written(said, book),
                book,
                Sentences.of(book, question.template()),
                NarrativeCheck.of(book, question.year(), raw, problemsBefore));
    }

    /** Last year's texts as a start for this year's, with their old figures marked. */
    public Start start(Question question) {
        long asOf = question.asOf().position(feed, ledger.position());
        reports.scope(question); // Refuses an agency nobody registered and a year that has not begun.
        return Start.of(question.year(), raw(texts.of(question.agency(), question.year() - 1, asOf)));
    }

    private FigureBook book(Report report, List<Said> said) {
        var figures = new TreeMap<String, BigDecimal>();
        for (FigureSource source : sources) {
            source.figures(report).forEach((code, figure) -> {
                if (figures.put(code, figure) != null) {
                    throw new IllegalStateException("two figures answer to " + code);
                }
            });
        }
        for (Said each : said) {
            if (each.event() instanceof IndicatorDeclared declared) {
                figures.put("INDICATOR." + declared.indicator(), BigDecimal.valueOf(declared.amount()));
            }
        }
        return new FigureBook(figures);
    }

    private static Map<NarrativeSection, String> raw(List<Said> said) {
        var raw = new EnumMap<NarrativeSection, String>(NarrativeSection.class);
        said.forEach(each -> {
            if (each.event() instanceof NarrativeEdited edited) {
                put(raw, edited.section(), edited.text());
            }
        });
        return raw;
    }

    private static <T> void put(Map<NarrativeSection, T> texts, NarrativeSection section, @Nullable T text) {
        if (text == null) {
            texts.remove(section);
        } else {
            texts.put(section, text);
        }
    }

    private static Map<NarrativeSection, Written> written(List<Said> said, FigureBook book) {
        var written = new EnumMap<NarrativeSection, Written>(NarrativeSection.class);
        for (Said each : said) {
            if (each.event() instanceof NarrativeEdited edited) {
                String text = edited.text();
                put(written, edited.section(), text == null ? null : written(each, text, book));
            }
        }
        return written;
    }

    private static Written written(Said said, String text, FigureBook book) {
        return new Written(
                text,
                Placeholders.render(text, book),
                said.position(),
                said.recordedAt().toInstant(),
                said.actor());
    }
}
