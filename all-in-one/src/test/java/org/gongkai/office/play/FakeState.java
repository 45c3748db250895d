package org.gongkai.office.play;

import org.gongkai.events.ledger.Outcome;

/** Where a request of the fake office stands. */
final class FakeState {

    private FakeState() {}

    static String of(FakeRequest r) {
        if (r.voided) {
            return "VOIDED";
        }
        if (!r.work.end().isEmpty()) {
            return r.work.end();
        }
        if (!r.closedOn.equals(FakeRequest.NEVER)) {
            return r.decided ? "REPLIED" : r.outcome == Outcome.OTHER_MISC ? "WITHDRAWN" : "ABANDONED";
        }
        return r.receivedOn.equals(FakeRequest.NEVER) ? "SUBMITTED" : open(r);
    }

    private static String open(FakeRequest r) {
        if (r.decided) {
            return "DECIDED";
        }
        if (r.correction.open()) {
            return "AWAITING_CORRECTION";
        }
        if (r.fee.open()) {
            return "AWAITING_PAYMENT";
        }
        return r.asked.open() ? "CONSULTING" : r.work.waits().isEmpty() ? "RECEIVED" : r.work.waits();
    }
}
