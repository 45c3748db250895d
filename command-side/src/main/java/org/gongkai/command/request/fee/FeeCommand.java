package org.gongkai.command.request.fee;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.casefile.CaseFile;
import org.gongkai.casefile.fact.Receipt;
import org.gongkai.command.request.Office;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.Setting;
import org.gongkai.deadline.StatutoryLimit;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.ledger.Posting;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.events.request.FeeCharged;
import org.gongkai.events.request.FeeNoticeServed;
import org.gongkai.events.request.FeePaid;
import org.gongkai.events.request.FeeWaived;
import org.gongkai.events.request.RequestAbandoned;
import org.gongkai.events.request.RequestEvent;
import org.gongkai.fee.Tariff;
import org.gongkai.rule.chapter.FeeRule;
import org.jspecify.annotations.Nullable;

/** What is asked about the processing fee. */
public sealed interface FeeCommand extends RequestCommand {

    /**
     * A fee notice went out.
     *
     * @param noticeNo its number; left out where the office allots it
     * @param quantity requests or pages; 1 request when left out
     * @param before requests of the applicant received earlier in the month; counted when left out
     * @param amount the sum the notice says, in yuan; by the tariff when left out
     */
    record ChargeFee(
            @Nullable String noticeNo,
            FeeBasis basis,
            @Nullable Integer quantity,
            @Nullable Integer before,
            @Nullable Integer amount,
            LocalDate sentOn)
            implements FeeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            int many = quantity == null ? 1 : quantity;
            int earlier = basis == FeeBasis.PER_PAGE ? 0 : earlier(file, setting);
            int tariff = Tariff.yuan(basis, many, earlier);
            int sum = amount == null ? tariff : amount;
            FeeRule.FEE_NOTHING_TO_CHARGE.require(sum > 0, many);
            return List.of(new FeeCharged(
                    facts.agency(),
                    facts.requestId(),
                    setting.office().documentNo(Office.Documents.FEE, sentOn.getYear(), noticeNo, false),
                    basis,
                    many,
                    earlier,
                    sum,
                    sentOn,
                    StatutoryLimit.PAYMENT.lastDay(sentOn, setting.calendar()),
                    List.of()));
        }

        private int earlier(CaseFile file, Setting setting) {
            Receipt receipt = file.facts().receipt();
            if (before != null || receipt == null) {
                return before == null ? 0 : before;
            }
            return setting.office().receivedBefore(file.facts().requestId(), receipt.receivedOn());
        }
    }

    /** The fee notice reached the applicant. */
    record RecordFeeService(LocalDate servedOn) implements FeeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            LocalDate deadline = StatutoryLimit.PAYMENT.lastDay(servedOn, setting.calendar());
            return List.of(new FeeNoticeServed(facts.agency(), facts.requestId(), servedOn, deadline));
        }
    }

    /** The applicant paid. */
    record RecordPayment(
            LocalDate paidOn,
            int amount,
            String receiptNo,
            @Nullable String reasonForDelay) implements FeeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new FeePaid(facts.agency(), facts.requestId(), paidOn, amount, receiptNo, reasonForDelay));
        }
    }

    /** The agency no longer asks for the fee. */
    record WaiveFee(LocalDate waivedOn, String reason) implements FeeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new FeeWaived(facts.agency(), facts.requestId(), waivedOn, reason));
        }
    }

    /** The period for paying passed: the request is deemed abandoned. */
    record CloseUnpaid(LocalDate abandonedOn) implements FeeCommand {
        @Override
        public List<RequestEvent> decide(CaseFile file, Setting setting) {
            var facts = file.facts();
            return List.of(new RequestAbandoned(
                    facts.agency(), facts.requestId(), abandonedOn, Outcome.OTHER_ABANDONED_FEE_UNPAID, Posting.NONE));
        }
    }
}
