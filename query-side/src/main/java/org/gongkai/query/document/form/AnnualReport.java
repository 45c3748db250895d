package org.gongkai.query.document.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.query.document.Block;
import org.gongkai.query.document.Page;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Paragraph;
import org.gongkai.query.document.Properties;
import org.gongkai.query.document.Section;
import org.gongkai.query.report.AnnualTable;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.Report;

/**
 * The annual report of one agency and year, in the official form and with nothing that the form does not have.
 *
 * @param report the year and its tables
 * @param words what the office wrote
 * @param facts what the file says of itself, besides the revision and the record: for instance its check code
 */
public record AnnualReport(Report report, Words words, Map<String, String> facts) {

    /** As it is printed; while the year moves, as a draft that says so on every page. */
    public Paper paper() {
        AnnualTable table = report.table();
        return new Paper(
                title(report),
                title(report) + (table.provisional() ? "（草稿·暂计）" : ""),
                table.provisional() ? notice() : null,
                Page.PORTRAIT,
                sections(),
                words.date(),
                properties(report, facts));
    }

    /** 《<机关>20XX年政府信息公开工作年度报告》. */
    static String title(Report report) {
        return report.agency().name() + report.table().year() + "年政府信息公开工作年度报告";
    }

    private String notice() {
        return "草稿·暂计（截至记录序号 " + report.position() + "，年度数据尚未锁定，不作公布之用）";
    }

    private List<Section> sections() {
        var preamble =
                words.preamble().isEmpty() ? Stream.<Section>empty() : Stream.of(new Section(null, words.preamble()));
        return Stream.concat(preamble, Stream.of(Part.values()).map(part -> new Section(part.title(), blocks(part))))
                .toList();
    }

    private List<Block> blocks(Part part) {
        return switch (part) {
            case PROACTIVE -> List.of(Table2.of(report.proactive()));
            case REQUESTS -> List.of(Table3.of(report.table()));
            case REMEDIES -> List.of(Table4.of(report.remedies()));
            case OVERVIEW, PROBLEMS, OTHER -> written(part);
        };
    }

    private List<Block> written(Part part) {
        List<Block> blocks = words.of(part);
        return blocks.isEmpty()
                ? List.of(Paragraph.body(part.prompt(report.table().template().code())))
                : blocks;
    }

    static Properties properties(Report report, Map<String, String> more) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("年度", String.valueOf(report.table().year()));
        facts.put("格式", report.table().template().document());
        facts.put("版次", edition(report));
        facts.put("记录序号", String.valueOf(report.position()));
        facts.putAll(more);
        return new Properties(report.agency().name(), "政府信息公开工作年度报告", dated(report), facts);
    }

    /** A sum over several agencies has no revision of its own. */
    private static String edition(Report report) {
        if (report.revision() != null) {
            return report.revision().toString();
        }
        return report.table().provisional() ? "暂计" : "汇总";
    }

    /** When the figures were fixed; while they move, the year's last day, since a file must name some time. */
    private static Instant dated(Report report) {
        Instant closed = report.closedAt();
        return closed == null
                ? LocalDate.of(report.table().year(), 12, 31)
                        .atStartOfDay(AsOf.ZONE)
                        .toInstant()
                : closed;
    }
}
