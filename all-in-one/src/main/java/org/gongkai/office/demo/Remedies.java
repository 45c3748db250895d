package org.gongkai.office.demo;

import java.time.LocalDate;
import java.util.Map;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.CaseSubject;
import org.gongkai.events.remedy.Instance;
import org.gongkai.office.play.Counter;
import org.gongkai.office.scenario.CasePlay;

/** What the street office answers for before the review body and in court: a review that ended, a suit that goes on. */
final class Remedies {

    private static final String PLAY = "demo/1/remedies/";

    private final CasePlay cases;
    private final Days days;
    private final long street;

    Remedies(Counter counter, Days days, long street) {
        this.cases = new CasePlay(counter, PLAY);
        this.days = days;
        this.street = street;
    }

    /** Filed and concluded last year. */
    void lastYear() {
        LocalDate filed = LocalDate.of(days.today().getYear() - 1, 3, 10);
        String review = enter("review", filed, CaseRoute.REVIEW, "东原行复〔" + filed.getYear() + "〕6号", "东原区人民政府");
        take("review/1", review, "accept", Map.of("acceptedOn", text(filed.plusDays(3))));
        take("review/2", review, "receive-notice", Map.of("receivedOn", text(filed.plusDays(7))));
        take("review/3", review, "respond", Map.of("respondedOn", text(filed.plusDays(15))));
        take(
                "review/4",
                review,
                "conclude",
                Map.of("form", CaseForm.REVIEW_UPHELD.name(), "effectiveOn", text(filed.plusDays(50))));
    }

    /** Brought last year after the review, judged and appealed against, so that it is pending still. */
    void stillPending() {
        LocalDate filed = LocalDate.of(days.today().getYear() - 1, 5, 20);
        String suit = enter("suit", filed, CaseRoute.SUIT_AFTER_REVIEW, "（" + filed.getYear() + "）东01行初18号", "东原区人民法院");
        take("suit/1", suit, "accept", Map.of("acceptedOn", text(filed.plusDays(5))));
        take("suit/2", suit, "receive-notice", Map.of("receivedOn", text(filed.plusDays(9))));
        take("suit/3", suit, "respond", Map.of("respondedOn", text(filed.plusDays(20))));
        take(
                "suit/4",
                suit,
                "conclude-instance",
                Map.of(
                        "instance", Instance.FIRST.name(),
                        "form", CaseForm.SUIT_CLAIM_DISMISSED.name(),
                        "concludedOn", text(filed.plusDays(160))));
        take("suit/5", suit, "appeal", Map.of("filedOn", text(filed.plusDays(172)), "body", "市中级人民法院"));
    }

    private String enter(String name, LocalDate filed, CaseRoute route, String caseNo, String body) {
        return cases.give(
                PLAY + name,
                street,
                "",
                "",
                Map.of(
                        "route", route.name(),
                        "caseNo", caseNo,
                        "body", body,
                        "subject", CaseSubject.REPLY.name(),
                        "filedOn", text(filed)));
    }

    private void take(String name, String caseId, String command, Map<String, Object> fields) {
        cases.give(PLAY + name, street, caseId, command, fields);
    }

    private static String text(LocalDate day) {
        return day.toString();
    }
}
