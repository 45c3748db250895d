package org.gongkai.query.narrative.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.narrative.figure.FigureBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures as in the published report of a provincial office for 2019; the sentences are our own. */
class NarrativeCheckTest {

    private static final int YEAR = 2019;

    private static FigureBook book(Map<String, Integer> more) {
        var figures = new TreeMap<String, BigDecimal>();
        Map<String, Integer> totals = Map.of(
                "NEW_RECEIVED", 859,
                "CARRIED_IN", 18,
                "RESULTS_TOTAL", 805,
                "GRANTED", 272,
                "PARTIALLY_GRANTED", 3,
                "DENIED", 35,
                "UNAVAILABLE", 337,
                "NOT_PROCESSED", 158,
                "OTHER", 0,
                "CARRIED_FORWARD", 72);
        totals.forEach((row, figure) -> figures.put("T3." + row + ".TOTAL", BigDecimal.valueOf(figure)));
        figures.put("T3.NEW_RECEIVED.NATURAL_PERSON", BigDecimal.valueOf(841));
        figures.put("T3.CARRIED_IN.NATURAL_PERSON", BigDecimal.valueOf(18));
        figures.put("T3.RESULTS_TOTAL.NATURAL_PERSON", BigDecimal.valueOf(790));
        figures.put("T2.ADMINISTRATIVE_LICENSING.DECISIONS", BigDecimal.valueOf(447_228));
        figures.put("T2.ADMINISTRATIVE_CHARGES.AMOUNT_COLLECTED", new BigDecimal("24252.311082"));
        figures.put("T2.NORMATIVE_DOCUMENTS.ISSUED", BigDecimal.valueOf(60));
        figures.put("T4.REVIEW.TOTAL", BigDecimal.valueOf(7));
        figures.put("T4.LITIGATION_DIRECT.TOTAL", BigDecimal.valueOf(4));
        figures.put("T4.LITIGATION_AFTER_REVIEW.TOTAL", BigDecimal.valueOf(5));
        more.forEach((code, figure) -> figures.put(code, BigDecimal.valueOf(figure)));
        return new FigureBook(figures);
    }

    private static List<Finding> findings(Map<NarrativeSection, String> texts, @Nullable String before) {
        return NarrativeCheck.of(book(Map.of()), YEAR, texts, before);
    }

    private static List<String> contradictions(String text) {
        return new TypedFigures(book(Map.of()), YEAR)
                .in(NarrativeSection.ON_REQUEST, text).stream()
                        .map(finding -> String.valueOf(finding.quote()))
                        .toList();
    }

    @Test
    void a_sum_that_leaves_out_columns_or_rows_contradicts_the_table_and_nothing_else_does() {
        assertThat(contradictions("2019年共收到政府信息公开申请859件，全年办结805件，结转下年度继续办理72件。"
                        + "其中，予以公开和部分公开258件，不予公开35件，无法提供265件，不予处理158件，其他处理0件。"))
                .containsExactly("予以公开和部分公开258件", "无法提供265件");
    }

    @Test
    void a_contradiction_says_what_the_table_says() {
        var finding = new TypedFigures(book(Map.of()), YEAR)
                .in(NarrativeSection.ON_REQUEST, "予以公开和部分公开258件")
                .getFirst();
        assertThat(finding.zh()).isEqualTo("“予以公开和部分公开258件”与表格不符，表格中为 275。");
        assertThat(finding.en()).contains("275");
        assertThat(finding.code()).isEqualTo("TYPED_FIGURE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年办理政府信息公开申请877件（含上年结转18件），办结805件。",
                "收到依申请公开政府信息申请859件，其中自然人841件。",
                "受理申请877件，答复805件，结转72件。",
                "按时办结805件，其中予以公开272件、部分公开3件、不予公开的35件。",
                "发生行政复议7件、行政诉讼9件。",
                "涉及行政复议和行政诉讼16件，未经复议直接起诉4件，复议后起诉5件。",
                "作出行政许可决定447,228件，行政事业性收费24252.311082万元。",
                "制发规范性文件60件，举办培训3次，办理市长信箱留言26件。",
                "2018年收到政府信息公开申请700件，上年新收申请700件。",
                "新收申请比上年增加159件，行政复议较上年减少2件。",
                "全年妥善处理网络舆情4件、网上信访99件、12345热线680个。",
                "行政复议中维持3件、纠正1件。",
            })
    void what_agrees_with_the_tables_or_is_about_something_else_is_left_alone(String text) {
        assertThat(contradictions(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新收政府信息公开申请877件。",
                "共收到政府信息公开申请 860 件。",
                "上年结转19件。",
                "办结申请877件。",
                "行政复议 8 件。",
                "行政诉讼5件。",
                "行政许可447228.5件。",
                "行政事业性收费24252.31万元。",
                "截至2019年底，结转下年度70件。",
            })
    void what_contradicts_the_tables_is_found(String text) {
        assertThat(contradictions(text)).hasSize(1);
    }

    @Test
    void figures_in_placeholders_are_right_by_themselves_and_unknown_ones_are_named() {
        assertThat(contradictions("新收政府信息公开申请{T3.NEW_RECEIVED.TOTAL}件，办结9件。")).containsExactly("办结9件");
        assertThat(findings(texts("共{T3.NEW_RECIEVED.TOTAL}件"), null))
                .filteredOn(f -> f.code().equals("PLACEHOLDER_UNKNOWN"))
                .extracting(Finding::quote)
                .containsExactly("{T3.NEW_RECIEVED.TOTAL}");
    }

    private static Map<NarrativeSection, String> texts(String onRequest) {
        var texts = new EnumMap<NarrativeSection, String>(NarrativeSection.class);
        texts.put(NarrativeSection.ON_REQUEST, onRequest);
        return texts;
    }

    @Test
    void all_five_topics_and_section_five_are_owed() {
        assertThat(findings(texts("已公开。"), null))
                .filteredOn(f -> f.code().equals("TEXT_MISSING"))
                .extracting(Finding::section)
                .containsExactly(
                        NarrativeSection.PROACTIVE,
                        NarrativeSection.INFORMATION_MANAGEMENT,
                        NarrativeSection.PLATFORM,
                        NarrativeSection.SUPERVISION,
                        NarrativeSection.PROBLEMS);
    }

    @Test
    void section_one_is_as_long_as_it_is_printed() {
        assertThat(codes(findings(texts("公".repeat(1000)), null))).doesNotContain("OVERVIEW_LONG");
        assertThat(codes(findings(texts("公".repeat(1001)), null))).contains("OVERVIEW_LONG");
        assertThat(codes(findings(texts("公 ".repeat(996) + "{T3.NEW_RECEIVED.TOTAL}件"), null)))
                .doesNotContain("OVERVIEW_LONG");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void fees_that_were_taken_are_told_in_section_six() {
        var texts = texts("已公开。");
        var charged = book(Map.of("FEES.YUAN", 50));
        assertThat(codes(NarrativeCheck.of(charged, YEAR, texts, null))).contains("FEES_UNTOLD");
        texts.put(NarrativeSection.OTHER_MATTERS, "收取信息处理费50元。");
        assertThat(codes(NarrativeCheck.of(charged, YEAR, texts, null))).doesNotContain("FEES_UNTOLD");
    }

    @Test
    void last_years_problems_with_new_numbers_are_last_years_problems() {
        String before = "一是公开意识有待增强，个别单位主动公开不够及时；二是业务能力有待提高，全年培训仅2次。下一步将加强培训，完善制度。";
        var texts = texts("已公开。");
        texts.put(NarrativeSection.PROBLEMS, before.replace("2次", "3次"));
        assertThat(codes(findings(texts, before))).contains("LIKE_LAST_YEAR");
        texts.put(NarrativeSection.PROBLEMS, "公众查阅点只有三处，偏远村居不便。今年新设两处，并把目录送到每个村委会。");
        assertThat(codes(findings(texts, before))).doesNotContain("LIKE_LAST_YEAR");
        assertThat(codes(findings(texts, null))).doesNotContain("LIKE_LAST_YEAR");
    }

    @Test
    void a_mark_of_last_years_figure_does_not_go_unseen() {
        assertThat(codes(findings(texts("举办培训【旧：2】次。"), null))).contains("OLD_FIGURE");
    }
}
