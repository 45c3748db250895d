package org.gongkai.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkai.booking.Booked;
import org.gongkai.booking.Periods;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Booking;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.remedy.CaseAmended;
import org.gongkai.events.remedy.CaseCarriedForward;
import org.gongkai.events.remedy.CaseChange;
import org.gongkai.events.remedy.CaseConcluded;
import org.gongkai.events.remedy.CaseFiled;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseId;
import org.gongkai.events.remedy.CaseRole;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseStepRetracted;
import org.gongkai.events.remedy.CaseSubject;
import org.gongkai.events.remedy.CaseVoided;
import org.gongkai.events.remedy.Instance;
import org.gongkai.events.remedy.InstanceConcluded;
import org.gongkai.events.remedy.RemedyEvent;
import org.jspecify.annotations.Nullable;

/** A case in the making: events are checked and booked as the command side does it. */
final class Lawsuit {

    static final AgencyId AGENCY = new AgencyId(1);
    static final CaseId ID = new CaseId(new UUID(4, 4));

    private RemedyCase file;
    private Periods periods = Periods.ALL_OPEN;
    private RemedyEvent last;

    private Lawsuit(CaseFiled filed, Periods periods) {
        this.periods = periods;
        last = CasePosted.event(null, filed, periods);
        file = RemedyCase.after(null, last);
    }

    /** Filed on this day, when every year takes bookings. */
    static Lawsuit filed(CaseRoute route, String on) {
        return new Lawsuit(filing(route, CaseRole.RESPONDENT, on, null), Periods.ALL_OPEN);
    }

    /** Filed on this day, when every year up to that one is closed. */
    static Lawsuit filed(CaseRoute route, String on, int closedTo) {
        return new Lawsuit(filing(route, CaseRole.RESPONDENT, on, null), Periods.closedTo(closedTo));
    }

    /** The agency stands in it as the review body. */
    static Lawsuit besideTheAgency(CaseRoute route, String on) {
        return new Lawsuit(filing(route, CaseRole.REVIEW_BODY, on, null), Periods.ALL_OPEN);
    }

    /** Pending at go-live. */
    static Lawsuit legacy(CaseRoute route, String on, int opening) {
        return new Lawsuit(filing(route, CaseRole.RESPONDENT, on, opening), Periods.closedTo(opening - 1));
    }

    private static CaseFiled filing(CaseRoute route, CaseRole role, String on, @Nullable Integer opening) {
        return new CaseFiled(
                AGENCY,
                ID,
                "行复〔2025〕7号",
                route,
                role,
                "区人民政府",
                CaseSubject.REPLY,
                d(on),
                List.of(),
                null,
                opening,
                null,
                Posting.NONE);
    }

    static LocalDate d(String on) {
        return LocalDate.parse(on);
    }

    /** Checked, booked and kept. */
    Lawsuit then(RemedyEvent event) {
        if (event instanceof CaseAmended || event instanceof CaseStepRetracted) {
            CaseMending.require(file, event);
        } else {
            CaseFit.require(file.facts(), event);
        }
        last = CasePosted.event(file, event, periods);
        file = RemedyCase.after(file, last);
        return this;
    }

    /** The decision holds from the day it was made. */
    Lawsuit concluded(CaseForm form, String on) {
        return then(new CaseConcluded(AGENCY, ID, form, d(on), d(on), false, null, Posting.NONE));
    }

    /** A court gave its judgment; the case counts as concluded by it or not. */
    Lawsuit judged(Instance instance, CaseForm form, String on, boolean counts) {
        return then(new InstanceConcluded(AGENCY, ID, instance, form, d(on), "区人民法院", counts, Posting.NONE));
    }

    Lawsuit amended(CaseChange change) {
        return then(new CaseAmended(AGENCY, ID, d("2026-03-31"), change, "登记有误", Posting.NONE));
    }

    Lawsuit retracted(long step) {
        return then(new CaseStepRetracted(AGENCY, ID, d("2026-03-31"), step, "登记有误", Posting.NONE));
    }

    Lawsuit voided(String on) {
        return then(new CaseVoided(AGENCY, ID, d(on), "重复登记", null, Posting.NONE));
    }

    /** The year is closed: what stands in it is carried into the next, and it takes no bookings from now on. */
    Lawsuit closed(int year) {
        var standing = file.booked().standing();
        if (standing != null && standing.period() == year) {
            Column column = standing.column();
            var carry = List.of(
                    new Booking(AGENCY, year, Line.PENDING, column, 1),
                    new Booking(AGENCY, year + 1, Line.CASE_CARRIED_IN, column, 1));
            last = new CaseCarriedForward(AGENCY, ID, year, new Posting(1, carry, false));
            file = RemedyCase.after(file, last);
        }
        periods = Periods.closedTo(year);
        return this;
    }

    /** Closed years take bookings again, from a command that names the reopening. */
    Lawsuit reopened(Integer... years) {
        periods = new Periods(periods.lastClosed(), java.util.Set.of(years));
        return this;
    }

    CaseFacts facts() {
        return file.facts();
    }

    /** The last event, as it was booked. */
    RemedyEvent last() {
        return last;
    }

    /** All that is booked, like {@code 2025 REVIEW PENDING}, by how much. */
    Map<String, Integer> booked() {
        var booked = new TreeMap<String, Integer>();
        Booked net = file.booked();
        net.net()
                .forEach((cell, amount) -> booked.put(cell.period() + " " + cell.column() + " " + cell.line(), amount));
        return booked;
    }
}
