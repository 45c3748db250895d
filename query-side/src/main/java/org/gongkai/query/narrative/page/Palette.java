package org.gongkai.query.narrative.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.narrative.Indicator;
import org.gongkai.events.proactive.ProactiveSheet;
import org.gongkai.events.request.Channel;
import org.gongkai.query.narrative.Narrative;
import org.gongkai.query.narrative.figure.FigureBook;
import org.gongkai.query.report.remedy.RemedyHead;

/** The figures a text can cite, in the words of the tables. */
public final class Palette {

    private final FigureBook book;
    private final List<Group> groups = new ArrayList<>();

    private Palette(FigureBook book) {
        this.book = book;
    }

    /** Figures of one table or kind. */
    public record Group(Labelled head, List<Choice> choices) {}

    /**
     * A figure.
     *
     * @param code what stands in braces
     * @param figure as it is printed
     */
    public record Choice(String code, Labelled label, String figure) {}

    private record Words(String zh, String en) implements Labelled {}

    static List<Group> of(Narrative narrative) {
        var palette = new Palette(narrative.book());
        palette.add(
                "二、主动公开",
                "II. Proactive disclosure",
                palette.proactive(narrative.report().table().template()));
        palette.add(
                "三、申请（总计）",
                "III. Requests (totals)",
                palette.requests(narrative.report().table().template()));
        palette.add("四、复议诉讼", "IV. Reviews and suits", palette.cases());
        palette.add("申请渠道", "Channels", palette.channels());
        palette.add("信息处理费", "Fees", palette.fees());
        palette.add("年度指标", "Indicators", palette.indicators());
        return List.copyOf(palette.groups);
    }

    private void add(String zh, String en, Stream<Choice> choices) {
        var list = choices.toList();
        if (!list.isEmpty()) {
            groups.add(new Group(new Words(zh, en), list));
        }
    }

    private Stream<Choice> choice(String code, Labelled label) {
        return book.print(code).map(figure -> new Choice(code, label, figure)).stream();
    }

    private Stream<Choice> proactive(TableTemplate template) {
        var sheet = ProactiveSheet.of(template);
        return sheet.cells().stream().flatMap(cell -> choice("T2." + cell.code(), sheet.label(cell)));
    }

    private Stream<Choice> requests(TableTemplate template) {
        return template.rows().stream().flatMap(row -> choice("T3." + row.code() + ".TOTAL", row));
    }

    private Stream<Choice> cases() {
        return RemedyHead.ALL.stream()
                .filter(RemedyHead::printed)
                .flatMap(head -> choice("T4." + head.code(), under(head)));
    }

    private static Labelled under(RemedyHead head) {
        return RemedyHead.ALL.stream()
                .filter(group -> group.code().equals(head.parent()))
                .map(group -> (Labelled) new Words(group.zh() + "-" + head.zh(), group.en() + ": " + head.en()))
                .findFirst()
                .orElse(head);
    }

    private Stream<Choice> channels() {
        return Stream.of(Channel.values()).flatMap(channel -> choice("REQUESTS.BY_CHANNEL." + channel.name(), channel));
    }

    private Stream<Choice> fees() {
        return Stream.of(
                        choice("FEES.NOTICES", new Words("收费通知件数", "fee notices")),
                        choice("FEES.NOTICES_YUAN", new Words("通知金额（元）", "sum of the notices (yuan)")),
                        choice("FEES.CASES", new Words("缴费件数", "requests paid for")),
                        choice("FEES.YUAN", new Words("实收金额（元）", "what was paid (yuan)")))
                .flatMap(each -> each);
    }

    private Stream<Choice> indicators() {
        return Stream.of(Indicator.values()).flatMap(indicator -> choice("INDICATOR." + indicator.name(), indicator));
    }
}
