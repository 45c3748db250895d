package org.gongkai.query.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.gongkai.casefile.CaseFile;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.AgencyId;
import org.gongkai.events.RequestId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.agency.ApprovalMode;
import org.gongkai.events.calendar.CalendarAdopted;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.Channel;
import org.gongkai.events.request.FilingDetail;
import org.gongkai.events.request.Ground;
import org.gongkai.events.request.Origin;
import org.gongkai.events.request.ProvisionForm;
import org.gongkai.events.request.ProvisionRoute;
import org.gongkai.events.request.Remedy;
import org.gongkai.events.request.RequestDecided;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.events.request.RequestReceived;
import org.gongkai.events.request.RequestSubmitted;
import org.gongkai.events.sealed.Applicant;
import org.gongkai.policy.Policies;
import org.gongkai.query.register.Chronicle;
import org.gongkai.query.vault.Applicants;
import org.gongkai.remedy.Remedies;
import org.gongkai.remedy.RemedyText;
import org.jspecify.annotations.Nullable;

/** One request as its events tell it, at an office that has said all about itself. */
public final class Story {

    public static final AgencyId AGENCY = new AgencyId(1);
    public static final RequestId ID = new RequestId(new UUID(0, 1));
    public static final String REVIEW_BODY = "城东区人民政府";
    public static final String COURT = "城东区人民法院";

    private static final RemedyText.Places PLACES = new RemedyText.Places(REVIEW_BODY, COURT, null, true);
    private static final WorkingDayCalendar CALENDAR = calendar();

    private final List<RequestEvent> events = new ArrayList<>();
    private AgencySettings agency = office(REVIEW_BODY, COURT);
    private Applicants.Opened who = new Applicants.Opened(
            Applicants.Seal.OPEN,
            new Applicant("张明远", "310104198001010011", "13800000000", "城东区建设路12号301室"),
            "城东街道2025年老旧小区改造项目的招标文件、中标通知书和施工合同。");
    private LetterCase.@Nullable Earlier earlier;

    private Story() {}

    /** Handed in at the window on 2026-01-05 by a natural person. */
    public static Story received() {
        return received(Column.NATURAL_PERSON);
    }

    public static Story received(Column category) {
        var on = d("2026-01-05");
        var detail = new FilingDetail(null, ProvisionForm.PAPER, ProvisionRoute.POST, null, false, 1, List.of());
        return new Story()
                .and(
                        new RequestSubmitted(
                                AGENCY, ID, Channel.IN_PERSON, on, on, category, "老旧小区改造项目招投标文件", null, null, detail),
                        new RequestReceived(
                                AGENCY, ID, "2026-依申请-0012", Origin.NEW, on, null, category, null, Posting.NONE));
    }

    public Story and(RequestEvent... more) {
        events.addAll(List.of(more));
        return this;
    }

    /** The reply was signed on 2026-01-28. */
    public Story decided(Outcome outcome, Ground... grounds) {
        var all = grounds.length == 0
                ? List.of(new Ground(outcome, outcome.article(), outcome.refuses() ? "该项目尚在评标阶段" : "招标文件1份"))
                : List.of(grounds);
        Remedy remedy = Remedies.of(outcome, all, true, d("2026-01-28"));
        return and(new RequestDecided(
                AGENCY,
                ID,
                outcome,
                all,
                "城东街公开告〔2026〕8号",
                d("2026-01-28"),
                null,
                remedy,
                RemedyText.of(remedy, PLACES, false),
                List.of()));
    }

    /** In the applicant's own words. */
    public Story content(String words) {
        who = new Applicants.Opened(Applicants.Seal.OPEN, who.applicant(), words);
        return this;
    }

    /** Nothing personal could be opened. */
    public Story sealed() {
        who = new Applicants.Opened(Applicants.Seal.CLOSED, null, null);
        return this;
    }

    /** The office has not said who reviews it, nor which court is competent. */
    public Story withoutPlaces() {
        agency = office(null, null);
        return this;
    }

    public Story repeating(String documentNo, String on) {
        earlier = new LetterCase.Earlier(documentNo, d(on));
        return this;
    }

    public LetterCase build() {
        var file = CaseFile.of(events);
        return new LetterCase(
                new Chronicle(List.of(), file, CALENDAR),
                agency,
                Policies.DEFAULTS,
                who,
                file.facts().consultations(),
                earlier,
                null);
    }

    public static LocalDate d(String date) {
        return LocalDate.parse(date);
    }

    private static AgencySettings office(@Nullable String reviewBody, @Nullable String court) {
        return new AgencySettings(
                "滨海市城东区城东街道办事处",
                "城东街道",
                AgencyLevel.SUBDISTRICT_OFFICE,
                null,
                reviewBody,
                court,
                "城东区人民路1号",
                "200000",
                "021-00000000",
                null,
                null,
                null,
                "城东街",
                new TreeSet<>(List.of(Channel.values())),
                true,
                ApprovalMode.NONE,
                new TreeMap<>());
    }

    private static WorkingDayCalendar calendar() {
        WorkingDayCalendar calendar = WorkingDayCalendar.EMPTY;
        for (CalendarAdopted notice : CalendarSeeds.all(d("2025-12-01"))) {
            calendar = calendar.adopting(notice);
        }
        return calendar;
    }
}
