package org.gongkai.command.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.gongkai.command.agency.SetPolicy;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.policy.PolicyEvent;
import org.gongkai.policy.Policy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an agency, or the installation for all, decides where the law is silent (统计口径设置). */
@RestController
@Tag(name = "policies", description = "统计口径设置")
class PolicyController {

    /** Given as a value, leaves the decision to the installation, or to the default. */
    private static final String INHERIT = "INHERIT";

    private final Orders orders;

    PolicyController(Orders orders) {
        this.orders = orders;
    }

    /** The body: a text, a number or a truth, from a year on. */
    record Decision(Policy policy, Object value, @Nullable Integer fromYear, String reason) {}

    @PostMapping("/api/policies")
    @Operation(summary = "全系统统计口径 Set a policy for every agency that says nothing else")
    Answer setForAll(
            HttpEntity<String> sent, @RequestParam(defaultValue = "false") boolean dryRun, Principal principal) {
        return set(AgencyId.INSTALLATION, Body.read("policies", sent), dryRun, principal);
    }

    @PostMapping("/api/agencies/{agency}/policies")
    @Operation(summary = "本机关统计口径 Set a policy of one agency")
    Answer set(
            @PathVariable String agency,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        AgencyId id = Year.agency(agency);
        return set(id, Body.read("agencies/" + id + "/policies", sent), dryRun, principal);
    }

    private Answer set(AgencyId agency, Body body, boolean dryRun, Principal principal) {
        Decision given = body.as(Decision.class);
        if (given.fromYear() != null) {
            Year.require("fromYear", given.fromYear());
        }
        String value = String.valueOf(given.value());
        if (!value.equals(INHERIT)) {
            requireAllowed(given.policy(), value);
        }
        var command = new SetPolicy(
                agency, given.policy(), value.equals(INHERIT) ? null : value, given.fromYear(), given.reason());
        return Answer.of(orders.give(body, command, PolicyEvent.streamOf(agency), dryRun, principal), null);
    }

    private static void requireAllowed(Policy policy, String value) {
        if (!policy.allowed().allow(value)) {
            String allowed = policy.allowed().text();
            throw new BadField(
                    "value",
                    "“" + policy.zh() + "”不能设为“" + value + "”，可用的有：" + allowed + "，" + INHERIT + "。",
                    policy.name() + " cannot be " + value + "; there are: " + allowed + ", " + INHERIT + ".");
        }
    }
}
