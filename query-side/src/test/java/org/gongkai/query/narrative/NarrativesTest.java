package org.gongkai.query.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.narrative.Indicator;
import org.gongkai.events.narrative.IndicatorDeclared;
import org.gongkai.events.narrative.NarrativeEdited;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.Play;
import org.gongkai.query.TestLog;
import org.gongkai.query.feed.StoreFeed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.ledger.LedgerProjection;
import org.gongkai.query.narrative.figure.TableFigures;
import org.gongkai.query.proactive.ProactiveProjection;
import org.gongkai.query.proactive.ProactiveTables;
import org.gongkai.query.projection.Projections;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.Question;
import org.gongkai.query.report.Reports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NarrativesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private final TestLog log = new TestLog();
    private final JdbcClient jdbc = JdbcClient.create(log.asQuery());
    private final StoreFeed feed = new StoreFeed(jdbc);
    private final Projections projections = new Projections(
            log.asQuery(), feed, List.of(new LedgerProjection(), new ProactiveProjection(), new NarrativeProjection()));
    private final Ledger ledger = new Ledger(jdbc, projections);
    private final Reports reports = new Reports(
            ledger,
            feed,
            new ProactiveTables(jdbc, projections),
            Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), AsOf.ZONE));
    private final Narratives narratives =
            new Narratives(reports, ledger, feed, List.of(new TableFigures()), new Narratives.Texts(jdbc, projections));
    private final Play play = new Play(log);
    private final AgencyId agency = play.agency(1, "江县东门街道办事处");

    private long write(int year, NarrativeSection section, @Nullable String text) {
        return log.append(new NarrativeEdited(agency, year, section, text, DAY));
    }

    private Narrative narrative(int year, String asOf) {
        projections.catchUp();
        return narratives.narrative(question(year, asOf));
    }

    private Question question(int year, String asOf) {
        return Question.of(agency.toString(), String.valueOf(year), new Question.Parameters(null, asOf, null));
    }

    @Test
    void a_text_says_the_figures_of_its_moment() {
        var first = play.receive(agency, DAY, Column.NATURAL_PERSON);
        long position = write(
                2025,
                NarrativeSection.ON_REQUEST,
                "新收{T3.NEW_RECEIVED.TOTAL}件，法人或其他组织{T3.NEW_RECEIVED.LEGAL_PERSON_OR_OTHER_ORG}件，"
                        + "办结{T3.RESULTS.TOTAL}件，不予公开{T3.DENIED.TOTAL}件，{不是数据项}");
        play.receive(agency, DAY, Column.RESEARCH_INSTITUTION);
        play.reply(first, DAY.plusDays(9), Outcome.DENIED_STATE_SECRET);
        assertThat(narrative(2025, "").rendered(NarrativeSection.ON_REQUEST))
                .isEqualTo("新收2件，法人或其他组织1件，办结1件，不予公开1件，{不是数据项}");
        assertThat(narrative(2025, Long.toString(position)).rendered(NarrativeSection.ON_REQUEST))
                .isEqualTo("新收1件，法人或其他组织0件，办结0件，不予公开0件，{不是数据项}");
    }

    @Test
    void a_text_is_as_it_was_last_written_or_gone_when_it_was_taken_out() {
        write(2025, NarrativeSection.PROBLEMS, "一");
        write(2025, NarrativeSection.PROBLEMS, "二");
        write(2024, NarrativeSection.PROBLEMS, "别的年度");
        assertThat(narrative(2025, "").rendered(NarrativeSection.PROBLEMS)).isEqualTo("二");
        write(2025, NarrativeSection.PROBLEMS, null);
        assertThat(narrative(2025, "").texts()).doesNotContainKey(NarrativeSection.PROBLEMS);
    }

    @Test
    void a_closed_year_may_still_be_written_about_and_its_figures_stay() {
        play.receive(agency, DAY, Column.NATURAL_PERSON);
        play.close(agency, 2025, 0);
        play.receive(agency, DAY.plusYears(1), Column.NATURAL_PERSON);
        write(2025, NarrativeSection.ON_REQUEST, "新收{T3.NEW_RECEIVED.TOTAL}件，结转{T3.CARRIED_FORWARD.TOTAL}件");
        assertThat(narrative(2025, "").rendered(NarrativeSection.ON_REQUEST)).isEqualTo("新收1件，结转1件");
    }

    @Test
    void indicators_are_cited_by_their_code_and_the_last_one_holds() {
        for (long posts : new long[] {680, 688}) {
            log.append(new IndicatorDeclared(agency, 2025, Indicator.WECHAT_POSTS, posts, "宣传科", null, DAY));
        }
        write(2025, NarrativeSection.PLATFORM, "公众号发布{INDICATOR.WECHAT_POSTS}条");
        var narrative = narrative(2025, "");
        assertThat(narrative.rendered(NarrativeSection.PLATFORM)).isEqualTo("公众号发布688条");
        assertThat(narrative.sentences())
                .filteredOn(s -> s.code().equals("INDICATORS"))
                .extracting(Sentence::text)
                .containsExactly("微信公众号发布条数688。");
    }

    @Test
    void sentences_of_fixed_wording_say_what_the_tables_say() {
        play.receive(agency, DAY, Column.NATURAL_PERSON);
        var sentences = narrative(2025, "").sentences();
        assertThat(sentences)
                .filteredOn(s -> s.code().equals("RECEIVED"))
                .extracting(Sentence::text)
                .containsExactly("2025年新收政府信息公开申请1件，其中自然人1件、法人或其他组织0件；上年结转0件。");
        assertThat(sentences).extracting(Sentence::text).noneMatch(text -> text.contains("{T"));
        assertThat(sentences)
                .filteredOn(s -> s.code().equals("REMEDIES"))
                .extracting(Sentence::text)
                .containsExactly("因政府信息公开引起的行政复议0件；行政诉讼中，未经复议直接起诉0件、复议后起诉0件。");
    }

    @Test
    void a_report_of_2019_speaks_of_documents_as_its_table_does() {
        assertThat(narrative(2019, "").sentences())
                .filteredOn(s -> s.code().equals("DOCUMENTS"))
                .extracting(Sentence::text)
                .containsExactly("2019年新制作规范性文件0件，新公开0件，对外公开总数0件。");
    }

    @Test
    void last_years_text_is_a_start_with_every_typed_figure_marked() {
        write(2024, NarrativeSection.SUPERVISION, "2024年培训3次，收到{T3.NEW_RECEIVED.TOTAL}件，占1.5%");
        projections.catchUp();
        var start = narratives.start(question(2025, "")).texts().getFirst();
        assertThat(start.marked()).isEqualTo("【旧：2024】年培训【旧：3】次，收到{T3.NEW_RECEIVED.TOTAL}件，占【旧：1.5】%");
        assertThat(start.figures()).extracting(Start.Span::figure).containsExactly("2024", "3", "1.5");
        assertThat(start.figures())
                .allSatisfy(span -> assertThat(start.text().substring(span.from(), span.to()))
                        .isEqualTo(span.figure()));
    }
}
