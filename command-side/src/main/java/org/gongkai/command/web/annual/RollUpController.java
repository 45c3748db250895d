package org.gongkai.command.web.annual;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.CheckCode;
import org.gongkai.command.body.Year;
import org.gongkai.command.rollup.DeclareFigures;
import org.gongkai.command.rollup.DeclareMembers;
import org.gongkai.command.rollup.DeclaredTable;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.events.rollup.Member;
import org.gongkai.events.rollup.Provenance;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the sum over several agencies is made of. */
@RestController
@RequestMapping("/api/agencies/{agency}/rollups/{year}")
@Tag(name = "rollups", description = "汇总")
class RollUpController {

    private final Orders orders;

    RollUpController(Orders orders) {
        this.orders = orders;
    }

    /** The body of a list of members. */
    record Members(List<Member> members) {}

    @PostMapping("/members")
    @Operation(summary = "确定汇总成员 Say which agencies are added up for a year")
    Answer members(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        int y = Year.read(year);
        Body body = Body.read("agencies/" + id + "/rollups/" + y + "/members", sent);
        var command = new DeclareMembers(id, y, body.as(Members.class).members());
        return Answer.of(orders.give(body, command, dryRun, principal), null);
    }

    /** The body of declared figures: tables as in a report's JSON, and where they are from. */
    record Declaration(@Nullable String template, Map<String, DeclaredTable> tables, Provenance provenance) {}

    @PostMapping("/declare")
    @Operation(summary = "填报年度数据 Take over the figures of this agency's report made elsewhere")
    Answer declare(
            @PathVariable String agency,
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        int y = Year.read(year);
        Body body = Body.read("agencies/" + id + "/rollups/" + y + "/declare", sent);
        Declaration given = body.as(Declaration.class);
        requireHash(given.provenance());
        var template = given.template() == null ? TableTemplate.defaultFor(y) : Year.template(given.template());
        var command = new DeclareFigures(id, y, template, given.tables(), given.provenance());
        return Answer.of(orders.give(body, command, dryRun, principal), null);
    }

    /** What came in a file is known by the file's check code. */
    private static void requireHash(Provenance provenance) {
        String hash = provenance.sha256();
        boolean typed = provenance.kind() == Provenance.Kind.HAND;
        if (hash == null ? !typed : !CheckCode.isOne(hash)) {
            throw new BadField(
                    "provenance.sha256",
                    "来自文件的数据应注明文件的 SHA-256 校验码（64 位小写十六进制）。",
                    "Figures from a file name its SHA-256: 64 lower-case hexadecimal digits.");
        }
    }
}
