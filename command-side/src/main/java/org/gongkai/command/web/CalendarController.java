package org.gongkai.command.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.command.body.Body;
import org.gongkai.command.body.Year;
import org.gongkai.command.calendar.AdoptCalendar;
import org.springframework.http.HttpEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Adopting the working days of a year. */
@RestController
@Tag(name = "calendars", description = "工作日历")
class CalendarController {

    private final Orders orders;

    CalendarController(Orders orders) {
        this.orders = orders;
    }

    /** The body: what the State Council's notice says. */
    record Notice(List<String> papers, List<LocalDate> holidayOff, List<LocalDate> makeUpWorkday) {}

    @PostMapping("/api/calendars/{year}")
    @Operation(summary = "采用年度放假安排 Adopt a year's holidays and make-up days")
    Answer adopt(
            @PathVariable String year,
            HttpEntity<String> sent,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Principal principal) {
        int y = Year.read(year);
        Body body = Body.read("calendars/" + y, sent);
        Notice notice = body.as(Notice.class);
        var command = new AdoptCalendar(y, notice.papers(), notice.holidayOff(), notice.makeUpWorkday());
        return Answer.of(orders.give(body, command, dryRun, principal), null);
    }
}
