package org.gongkai.command.web.proactive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.narrative.NarrativeCommand;
import org.gongkai.command.narrative.NarrativeCommand.Counted;
import org.gongkai.command.narrative.NarrativeCommand.DeclareIndicators;
import org.gongkai.command.narrative.NarrativeCommand.EditNarrative;
import org.gongkai.command.narrative.NarrativeCommand.Text;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.narrative.Indicator;
import org.gongkai.events.narrative.NarrativeEvent;
import org.gongkai.events.narrative.NarrativeSection;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The texts of the annual report, and the indicators they cite. */
@RestController
@RequestMapping("/api/agencies/{agency}/narrative/{year}")
@Tag(name = "narrative", description = "报告文字部分")
class NarrativeController {

    /** More than anything in a report is counted to. */
    private static final long LARGEST = 999_999_999_999L;

    private final Orders orders;

    NarrativeController(Orders orders) {
        this.orders = orders;
    }

    /** One of the texts of the body; without text it is taken out. */
    record Written(NarrativeSection section, @Nullable String text) {}

    /** Nothing else stands in the body. */
    record Nothing() {}

    @PostMapping
    @Operation(summary = "编写报告文字部分 Write texts of the report; those not named stay as they are")
    Answer edit(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        int y = Year.read(year);
        Body body = Body.read("agencies/" + id + "/narrative/" + y, sent);
        List<Text> texts = body.takeEach("texts").stream()
                .map(each -> each.as(Written.class))
                .map(written -> new Text(written.section(), written.text()))
                .toList();
        body.as(Nothing.class); // Refuses any other field.
        if (texts.isEmpty()) {
            throw new BadField("texts", "请填写文字 texts。", "Field texts needs at least one text.");
        }
        return give(body, new EditNarrative(id, y, texts), dryRun, principal);
    }

    /** One of the indicators of the body. */
    record Declared(
            Indicator indicator,
            Long amount,
            @Nullable String source,
            @Nullable String note) {}

    /** The source of those that name none. */
    record Common(@Nullable String source) {}

    @PostMapping("/indicators")
    @Operation(summary = "申报年度指标 Declare numbers that the text cites")
    Answer declare(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        int y = Year.read(year);
        Body body = Body.read("agencies/" + id + "/narrative/" + y + "/indicators", sent);
        List<Declared> declared = body.takeEach("indicators").stream()
                .map(each -> each.as(Declared.class))
                .toList();
        Common common = body.as(Common.class);
        if (declared.isEmpty()) {
            throw new BadField("indicators", "请填写指标 indicators。", "Field indicators needs at least one number.");
        }
        var command = new DeclareIndicators(
                id, y, declared.stream().map(d -> counted(d, common)).toList());
        return give(body, command, dryRun, principal);
    }

    private static Counted counted(Declared d, Common common) {
        String source = d.source() == null ? common.source() : d.source();
        if (source == null) {
            throw new BadField("source", "请填写数据来源 source。", "Field source is missing: who answers for the numbers?");
        }
        if (d.amount() < 0 || d.amount() > LARGEST) {
            throw new BadField(
                    "amount",
                    "“" + d.indicator().zh() + "”应为 0 到 " + LARGEST + " 之间的整数。",
                    d.indicator().en() + " must be a whole number from 0 to " + LARGEST + ".");
        }
        return new Counted(d.indicator(), d.amount(), source, d.note());
    }

    private Answer give(Body body, NarrativeCommand command, boolean dryRun, Principal principal) {
        var stream = NarrativeEvent.streamOf(command.agency(), command.year());
        return Answer.of(orders.give(body, command, stream, dryRun, principal), null);
    }
}
