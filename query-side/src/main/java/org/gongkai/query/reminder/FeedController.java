package org.gongkai.query.reminder;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.access.Visitor;
import org.gongkai.access.account.Account;
import org.gongkai.access.account.Tokens;
import org.gongkai.query.ledger.Agency;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.report.AsOf;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The calendar somebody subscribed to. Calendar programs cannot sign in: the address itself is the secret. */
@Hidden
@Controller
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Reminders reminders;
    private final Ledger ledger;
    private final ObjectProvider<Tokens> tokens;
    private final Clock clock;

    FeedController(Reminders reminders, Ledger ledger, ObjectProvider<Tokens> tokens, @Qualifier("query") Clock clock) {
        this.reminders = reminders;
        this.ledger = ledger;
        this.tokens = tokens;
        this.clock = clock;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, @RequestParam(defaultValue = "all") String whose) {
        Visitor reader = owner(secret);
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var found =
                reminders.of(agencies(reader), reader, whose.equals("mine"), LocalDate.now(clock.withZone(AsOf.ZONE)));
        String text = CalendarFeed.of("政府信息公开期限", base, found, clock.instant());
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whose it is; nobody learns whether an address was good once. */
    private Visitor owner(String secret) {
        Tokens kept = tokens.getIfAvailable();
        return (kept == null ? Optional.<Account>empty() : kept.calendarOwner(secret))
                .map(Account::visitor)
                .orElseThrow(() -> Refused.notFound(
                        "secret", "没有这个日历，或者已经停用。", "There is no such calendar, or it is no longer in use."));
    }

    /** The agencies he reads now: what he lost since he subscribed is gone from the calendar too. */
    private List<Agency> agencies(Visitor reader) {
        return ledger.agencies(ledger.position()).stream()
                .filter(agency -> reader.reads(agency.id().value()))
                .toList();
    }
}
