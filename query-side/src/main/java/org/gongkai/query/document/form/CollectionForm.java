package org.gongkai.query.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.events.narrative.Indicator;
import org.gongkai.events.narrative.NarrativeSection;
import org.gongkai.query.document.Block;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Page;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Paragraph;
import org.gongkai.query.document.Section;
import org.gongkai.query.report.Report;

/**
 * The sheet on which sections of the office write what the records do not know (采集表): texts, table 二, and for
 * comparison table 四.
 *
 * @param report of the year asked about
 */
public record CollectionForm(Report report) {

    private static final List<Integer> WIDTHS = List.of(36, 120);
    private static final String LINE = "__________";

    /** As it is printed. */
    public Paper paper() {
        String title = report.agency().name() + report.table().year() + "年政府信息公开工作年度报告采集表";
        return new Paper(
                title,
                title,
                null,
                Page.PORTRAIT,
                Stream.of(Part.values())
                        .map(part -> new Section(part.title(), blocks(part)))
                        .toList(),
                null,
                AnnualReport.properties(report, Map.of()));
    }

    private List<Block> blocks(Part part) {
        String template = report.table().template().code();
        return switch (part) {
            case OVERVIEW -> List.of(room("S1", part, topics(template)), sign());
            case PROACTIVE ->
                List.of(
                        Table2.of(report.proactive()).blank(),
                        Paragraph.note("截至 12 月 31 日；没有的填 0，不留空。行政许可、处罚、强制填全部处理决定，包括依法未公开的。数据来源：" + LINE),
                        sign());
            case REQUESTS -> List.of(Paragraph.note("由系统按登记的申请逐件汇总，不需填写。"));
            case REMEDIES ->
                List.of(
                        Table4.of(report.remedies()).blank(),
                        Paragraph.note("由系统按登记的案件汇总；此处填写的数字只用于核对，不一致的请查明漏登的案件。"),
                        sign());
            case PROBLEMS -> List.of(room("S5", part, List.of("存在的主要问题", "改进情况")), sign());
            case OTHER -> List.of(room("S6", part, List.of("信息处理费收取情况", "其他事项")), sign());
        };
    }

    /** The five topics of section one, with the figures reports tell besides the tables. */
    private static List<String> topics(String template) {
        var topics = Stream.of(NarrativeSection.values())
                .filter(NarrativeSection::isTopic)
                .map(topic -> Words.name(topic, template));
        var indicators = Stream.of(Indicator.values()).map(Indicator::zh);
        return Stream.concat(topics, indicators).toList();
    }

    private static Grid room(String code, Part part, List<String> topics) {
        var rows = new ArrayList<List<Cell>>();
        topics.forEach(topic -> rows.add(List.of(Cell.label(topic, 1), Cell.words(null))));
        return new Grid(code, part.title(), WIDTHS, 0, rows);
    }

    private static Block sign() {
        return Paragraph.note("填报科室：" + LINE + "　填报人：" + LINE + "　审核人：" + LINE + "　日期：" + LINE);
    }
}
