package org.gongkai.command.web.proactive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.proactive.ProactiveCommand;
import org.gongkai.command.proactive.ProactiveCommand.DeclareFigures;
import org.gongkai.command.proactive.ProactiveCommand.DeclareStock;
import org.gongkai.command.proactive.ProactiveCommand.Figure;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.proactive.DocumentKind;
import org.gongkai.events.proactive.FigureUnit;
import org.gongkai.events.proactive.ProactiveEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The figures of table 二 that somebody answers for. */
@RestController
@RequestMapping("/api/agencies/{agency}/proactive/{year}")
@Tag(name = "proactive", description = "主动公开")
class FigureController {

    /** A number as people write it: no separators, no unit. */
    private static final Pattern AMOUNT = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Orders orders;

    FigureController(Orders orders) {
        this.orders = orders;
    }

    /**
     * What every figure of the batch has that does not say otherwise.
     *
     * @param from the first day they cover; null when they cover the whole year
     */
    record Common(
            @Nullable String source,
            @Nullable String evidence,
            @Nullable String note,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** One of the figures: its cell and amount, and what differs from the others. */
    record Given(
            String cell,
            JsonNode amount,
            @Nullable FigureUnit unit,
            @Nullable Long corrects,
            @Nullable String source,
            @Nullable String evidence,
            @Nullable String note,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @PostMapping("/declare")
    @Operation(summary = "申报表二数据 Declare figures of table 二, all or none; money in yuan unless unit says otherwise")
    Answer declare(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        int y = Year.read(year);
        Body body = Body.read("agencies/" + id + "/proactive/" + y + "/declare", sent);
        List<Given> given = body.takeEach("figures").stream()
                .map(each -> each.as(Given.class))
                .toList();
        if (given.isEmpty()) {
            throw new BadField("figures", "请填写要申报的数据 figures。", "Field figures needs at least one figure.");
        }
        Common common = body.as(Common.class);
        var command = new DeclareFigures(
                id, y, given.stream().map(each -> figure(each, common)).toList(), body.given());
        return give(body, command, dryRun, principal);
    }

    private static Figure figure(Given g, Common c) {
        String source = g.source() == null ? c.source() : g.source();
        if (source == null) {
            throw new BadField("source", "请填写数据来源 source。", "Field source is missing: who answers for the figures?");
        }
        String evidence = g.evidence() == null ? c.evidence() : g.evidence();
        if (evidence != null && !SHA256.matcher(evidence).matches()) {
            throw new BadField(
                    "evidence",
                    "佐证材料 evidence 应为 64 位小写十六进制的 SHA-256 校验码。",
                    "Field evidence must be a SHA-256 in 64 small hex digits.");
        }
        boolean own = g.from() != null || g.to() != null;
        return new Figure(
                g.cell(),
                amount("amount", g.amount()),
                g.unit(),
                own ? g.from() : c.from(),
                own ? g.to() : c.to(),
                source,
                evidence,
                g.note() == null ? c.note() : g.note(),
                g.corrects());
    }

    /** The body of a stock. */
    record Stock(
            DocumentKind kind,
            JsonNode inForce,
            String source,
            @Nullable String note) {}

    @PostMapping("/stock")
    @Operation(summary = "申报年初现行有效件数 Declare how many documents were in force when the year began")
    Answer stock(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        int y = Year.read(year);
        Body body = Body.read("agencies/" + id + "/proactive/" + y + "/stock", sent);
        Stock s = body.as(Stock.class);
        var command =
                new DeclareStock(id, y, s.kind(), amount("inForce", s.inForce()), s.source(), s.note(), body.given());
        return give(body, command, dryRun, principal);
    }

    private Answer give(Body body, ProactiveCommand command, boolean dryRun, Principal principal) {
        var stream = ProactiveEvent.streamOf(command.agency());
        return Answer.of(orders.give(body, command, stream, dryRun, principal), null);
    }

    /** A JSON number, or the same as text. */
    private static BigDecimal amount(String field, JsonNode node) {
        if (node.isNumber()) {
            return node.decimalValue();
        }
        String text =
                node.isString() ? Objects.requireNonNull(node.stringValue()).strip() : "";
        if (!AMOUNT.matcher(text).matches()) {
            throw new BadField(
                    field,
                    "“" + field + "”应为数字，不带单位和千位分隔符，如 1954 或 2.02。",
                    "Field " + field + " must be a number without unit or separators, as 1954 or 2.02.");
        }
        return new BigDecimal(text);
    }
}
