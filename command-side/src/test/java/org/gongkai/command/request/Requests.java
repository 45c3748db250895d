package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.gongkai.booking.Periods;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.State;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.deadline.ReplyClock;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.RequestEvent;
import org.jspecify.annotations.Nullable;

/** One request of one agency, worked through its commands; the day and the years are the test's. */
final class Requests {

    static final AgencyId AGENCY = new AgencyId(7);
    static final RequestId ID = new RequestId(new UUID(1, 1));
    private static final WorkingDayCalendar CALENDAR = calendar();

    private LocalDate today = LocalDate.of(2026, 11, 20);
    private Periods periods = Periods.ALL_OPEN;
    private @Nullable Integer openingYear;
    private Practice practice = PaperOffice.PRACTICE;
    final PaperOffice office = new PaperOffice();
    private @Nullable CaseFile file;
    private final List<RequestEvent> last = new ArrayList<>();

    private static WorkingDayCalendar calendar() {
        var calendar = WorkingDayCalendar.EMPTY;
        for (CalendarAdopted year : CalendarSeeds.all(LocalDate.of(2026, 1, 1))) {
            calendar = calendar.adopting(year);
        }
        return calendar;
    }

    Requests today(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    Requests closedTo(int year) {
        periods = Periods.closedTo(year);
        return this;
    }

    Requests openedIn(int year) {
        openingYear = year;
        return this;
    }

    /** Registers the request; submitted, arrived and confirmed on one day. */
    Requests received(Channel channel, String on) {
        return register(channel, LocalDate.parse(on), LocalDate.parse(on), Origin.NEW);
    }

    /** Registers it without the confirmation its channel asks for. */
    Requests submitted(Channel channel, String on) {
        return register(channel, LocalDate.parse(on), null, Origin.NEW);
    }

    Requests legacy(String on) {
        return register(Channel.POST_SIGNED, LocalDate.parse(on), null, Origin.LEGACY);
    }

    private Requests register(Channel channel, LocalDate day, @Nullable LocalDate confirmedOn, Origin origin) {
        var command = new RegisterSubmission(
                ID,
                AGENCY,
                channel,
                day,
                day,
                confirmedOn,
                "电话",
                Column.NATURAL_PERSON,
                "街道预算",
                null,
                null,
                filledIn(channel),
                origin,
                null,
                Circumstances.ORDINARY);
        return remember(Decisions.register(command, setting(null)));
    }

    private static FilingDetail filledIn(Channel channel) {
        String by = channel == Channel.ORAL ? "窗口工作人员" : null;
        return new FilingDetail(null, null, null, by, false, 1, List.of());
    }

    Requests practice(Practice other) {
        practice = other;
        return this;
    }

    /** Registers it as this says, by an applicant this office may know already. */
    Requests registered(RegisterSubmission command) {
        return remember(Decisions.register(command, setting(null)));
    }

    /** What another feature recorded, taken as a fact. */
    Requests given(RequestEvent... events) {
        return remember(List.of(events));
    }

    /** Records an event that no command of a single request brings about. */
    Requests then(RequestEvent event) {
        return remember(Decisions.checkedAndPosted(file(), List.of(event), setting(null)));
    }

    Requests then(RequestCommand command) {
        return remember(Decisions.decide(file(), command, setting(null)));
    }

    /** Records it although it breaks a FAULT rule. */
    Requests because(String reason, RequestCommand command) {
        return remember(Decisions.decide(file(), command, setting(reason)));
    }

    private Requests remember(List<RequestEvent> events) {
        last.clear();
        last.addAll(events);
        for (RequestEvent event : events) {
            file = CaseFile.after(file, event);
        }
        return this;
    }

    private Setting setting(@Nullable String faultReason) {
        return new Setting(today, CALENDAR, periods, openingYear, faultReason, practice, office);
    }

    CaseFile file() {
        return Objects.requireNonNull(file);
    }

    State state() {
        return file().facts().state();
    }

    /** The day the reply is due; null while no clock runs. */
    @Nullable
    LocalDate due() {
        return ReplyClock.reckon(Objects.requireNonNull(file().facts().clock()), CALENDAR)
                .due();
    }

    /** What the last command recorded. */
    List<RequestEvent> recorded() {
        return last;
    }

    /** What the last command booked, as year, line and amount. */
    List<String> booked() {
        return last.stream()
                .flatMap(event -> event.posting().bookings().stream())
                .map(Requests::text)
                .toList();
    }

    private static String text(Booking b) {
        return "%s%s %d".formatted(b.amount() > 0 ? "+" : "-", b.line(), b.period());
    }
}
