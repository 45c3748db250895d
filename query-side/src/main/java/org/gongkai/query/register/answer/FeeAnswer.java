package org.gongkai.query.register.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.gongkai.casefile.Facts;
import org.gongkai.casefile.fact.Fee;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Outcome;

/**
 * A processing fee (信息处理费, art 42) and what came of it.
 *
 * @param basisLabel by which tariff
 * @param state how it stands
 */
public record FeeAnswer(@JsonUnwrapped Fee fee, Label basisLabel, State state, Label stateLabel) {

    /** How a fee stands. */
    public enum State implements Labelled {
        AWAITED("待缴费", "awaited"),
        OVERDUE("逾期未缴", "overdue"),
        PAID("已缴费", "paid"),
        WAIVED("不再收取", "waived"),
        LAPSED("逾期未缴，视为放弃申请", "unpaid, the request deemed abandoned");

        private final String zh;
        private final String en;

        State(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        @Override
        public String zh() {
            return zh;
        }

        @Override
        public String en() {
            return en;
        }
    }

    static FeeAnswer of(Fee fee, Facts facts, LocalDate today) {
        State state = state(fee, facts, today);
        return new FeeAnswer(fee, Label.of(fee.basis()), state, Label.of(state));
    }

    private static State state(Fee fee, Facts facts, LocalDate today) {
        if (fee.paidOn() != null) {
            return State.PAID;
        }
        if (fee.waivedOn() != null) {
            return State.WAIVED;
        }
        var closure = facts.closure();
        if (closure != null && closure.outcome() == Outcome.OTHER_ABANDONED_FEE_UNPAID) {
            return State.LAPSED;
        }
        return today.isAfter(fee.deadline()) ? State.OVERDUE : State.AWAITED;
    }
}
