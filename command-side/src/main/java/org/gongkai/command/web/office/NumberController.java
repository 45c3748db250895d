package org.gongkai.command.web.office;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Map;
import org.gongkai.command.body.BadField;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.number.ReserveNumbers;
import org.gongkai.command.number.VoidNumber;
import org.gongkai.command.web.Answer;
import org.gongkai.command.web.Orders;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyEvent;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Blocks of numbers set aside, and numbers made void. */
@RestController
@RequestMapping("/api/agencies/{agency}/numbers/{series}/{year}")
@Tag(name = "numbers", description = "编号")
class NumberController {

    /** More paper forms than anybody prints for a year. */
    private static final int LARGEST_BLOCK = 10_000;

    private final Orders orders;

    NumberController(Orders orders) {
        this.orders = orders;
    }

    /** Which series of which year, as the address says. */
    private record Address(AgencyId agency, String series, int year) {

        static Address of(Map<String, String> path) {
            return new Address(
                    Year.agency(path.getOrDefault("agency", "")),
                    SettingsBody.requireSeries("series", path.getOrDefault("series", "")),
                    Year.read(path.getOrDefault("year", "")));
        }

        Body read(String what, HttpEntity<String> sent) {
            return Body.read("agencies/" + agency + "/numbers/" + series + "/" + year + "/" + what, sent);
        }
    }

    /** The body of a reservation: from the first to the last number, both included. */
    record Block(int from, int to, String purpose) {}

    @PostMapping("/reserve")
    @Operation(summary = "预留号段 Set a block of numbers aside, for instance for paper forms")
    Answer reserve(
            @PathVariable Map<String, String> path,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var of = Address.of(path);
        Body body = of.read("reserve", sent);
        Block given = body.as(Block.class);
        requireBlock(given);
        var command =
                new ReserveNumbers(of.agency(), of.series(), of.year(), given.from(), given.to(), given.purpose());
        return Answer.of(orders.give(body, command, AgencyEvent.streamOf(of.agency()), dryRun, principal), null);
    }

    /** The body of a voiding. */
    record Cancelled(String number, String reason) {}

    @PostMapping("/void")
    @Operation(summary = "作废编号 Void a number; it is not used again")
    Answer makeVoid(
            @PathVariable Map<String, String> path,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        var of = Address.of(path);
        Body body = of.read("void", sent);
        Cancelled given = body.as(Cancelled.class);
        var command = new VoidNumber(of.agency(), of.series(), of.year(), given.number(), given.reason());
        return Answer.of(orders.give(body, command, AgencyEvent.streamOf(of.agency()), dryRun, principal), null);
    }

    private static void requireBlock(Block given) {
        if (given.from() < 1) {
            throw new BadField("from", "起始编号应不小于 1。", "The first number must be 1 or more.");
        }
        if (given.to() < given.from() || given.to() - given.from() >= LARGEST_BLOCK) {
            throw new BadField(
                    "to",
                    "截止编号应不小于起始编号，一次最多预留 " + LARGEST_BLOCK + " 个。",
                    "The last number must not be before the first; a block has at most " + LARGEST_BLOCK + ".");
        }
    }
}
