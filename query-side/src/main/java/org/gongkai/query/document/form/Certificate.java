package org.gongkai.query.document.form;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.annual.Edition;
import org.gongkai.events.period.PeriodClosed;
import org.gongkai.policy.Option;
import org.gongkai.policy.Policy;
import org.gongkai.policy.Values;
import org.gongkai.query.document.Block;
import org.gongkai.query.document.Cell;
import org.gongkai.query.document.Grid;
import org.gongkai.query.document.Page;
import org.gongkai.query.document.Paper;
import org.gongkai.query.document.Paragraph;
import org.gongkai.query.document.Section;
import org.gongkai.query.report.AsOf;
import org.gongkai.query.report.Report;

/**
 * The certificate (存证单) that belongs to a closed year's report: what proves that its figures are those of the records,
 * on a sheet of its own, since the report itself has no room for it.
 *
 * @param report the report, closed
 * @param closing the closing that fixed its figures
 * @param edition what those figures are called
 * @param files the check codes (SHA-256) of the report's files, by format
 */
public record Certificate(Report report, PeriodClosed closing, Edition edition, Map<String, String> files) {

    private static final List<Integer> WIDTHS = List.of(62, 94);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String LINE = "____________";

    /** As it is printed. */
    public Paper paper() {
        String title = "政府信息公开工作年度报告存证单";
        return new Paper(
                title,
                AnnualReport.title(report) + "存证单",
                null,
                Page.PORTRAIT,
                List.of(
                        new Section(null, List.of(table("C1", title, facts()))),
                        new Section("统计口径设置", List.of(table("C2", "统计口径设置", policies()))),
                        new Section("报告文件的校验码（SHA-256）", List.of(table("C3", "校验码", files))),
                        new Section(null, signatures())),
                null,
                AnnualReport.properties(report, Map.of("校验码", closing.head())));
    }

    private Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("机关", report.agency().name());
        facts.put("报告", AnnualReport.title(report));
        facts.put("格式", report.table().template().document());
        facts.put("版次", closing.revision() + "（" + edition.zh() + "）");
        facts.put("锁定日期", closing.closedOn().toString());
        facts.put(
                "锁定登记时间",
                SECOND.format(Objects.requireNonNull(report.closedAt()).atZone(AsOf.ZONE)) + "（北京时间）");
        facts.put("锁定的记录序号", String.valueOf(report.position()));
        facts.put("数据截至记录序号", String.valueOf(closing.position()));
        facts.put("该序号处的校验码", closing.head());
        facts.put("工作日日历", "已采用至 " + closing.calendarYear() + " 年");
        return facts;
    }

    /** As they stood for the year, in words. */
    private Map<String, String> policies() {
        var said = new LinkedHashMap<String, String>();
        for (Policy policy : Policy.values()) {
            String value = closing.policies().get(policy.name());
            if (value != null) {
                said.put(policy.zh(), words(policy.allowed(), value));
            }
        }
        return said;
    }

    private static String words(Values allowed, String value) {
        return switch (allowed) {
            case Values.OneOf few ->
                few.options().stream()
                        .filter(option -> option.code().equals(value))
                        .map(Option::zh)
                        .findFirst()
                        .orElse(value);
            case Values.Between between -> value;
        };
    }

    private static Grid table(String code, String name, Map<String, String> facts) {
        var rows = new ArrayList<List<Cell>>();
        facts.forEach((fact, value) -> rows.add(List.of(Cell.label(fact, 1), Cell.words(value))));
        return new Grid(code, name, WIDTHS, 0, rows);
    }

    private static List<Block> signatures() {
        return List.of(
                Paragraph.note("本单与报告分开保存。凭以上校验码，可以在导出的记录中核对：报告的每一个数字都由当时的记录逐件相加得出，此后未被改动。"),
                Paragraph.note("经办人：" + LINE + "　　负责人：" + LINE + "　　日期：" + LINE + "　　（盖章）"));
    }
}
