package org.gongkai.command.request;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.command.request.consultation.ConsultationCommand;
import org.gongkai.command.request.correction.CorrectionCommand;
import org.gongkai.command.request.fee.FeeCommand;
import org.gongkai.command.request.mending.MendingCommand;
import org.gongkai.command.request.office.OfficeCommand;
import org.gongkai.command.request.period.PeriodCommand;
import org.gongkai.command.request.receipt.ReceiptCommand;
import org.gongkai.command.request.reply.ReplyCommand;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.ConsultationBasis;
import org.gongkai.events.request.ContactMeans;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.DraftKind;
import org.gongkai.events.request.FeeBasis;
import org.gongkai.events.request.Opinion;
import org.gongkai.events.request.SigningMode;

/** Commands with the values that tests do not care about filled in. */
final class Steps {

    private Steps() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static RequestCommand confirm(String on) {
        return new ReceiptCommand.ConfirmReceipt(day(on), "电话");
    }

    static RequestCommand correction(String on) {
        return correction(on, 15);
    }

    static RequestCommand correction(String on, int workingDays) {
        return new CorrectionCommand.RequestCorrection(
                "补〔2026〕1号", List.of(CorrectionKind.DESCRIPTION), "请写明文件名称", day(on), workingDays);
    }

    static RequestCommand correctionServed(String on) {
        return new CorrectionCommand.RecordCorrectionService(day(on));
    }

    static RequestCommand corrected(String on) {
        return new CorrectionCommand.SubmitCorrection(null, day(on), null);
    }

    static RequestCommand uncorrected(String on) {
        return new CorrectionCommand.CloseUncorrected(day(on));
    }

    static RequestCommand consult(String on) {
        return new ConsultationCommand.ConsultThirdParty("某公司", null, day(on));
    }

    static RequestCommand consultationServed(int number, String on) {
        return new ConsultationCommand.RecordConsultationService(number, day(on));
    }

    static RequestCommand opinion(int number, String on) {
        return new ConsultationCommand.RecordOpinion(number, Opinion.CONSENT, null, day(on));
    }

    static RequestCommand lapse(int number) {
        return new ConsultationCommand.LapseConsultation(number);
    }

    static RequestCommand extension(int days, String on) {
        return new PeriodCommand.ExtendReply(days, "王主任", day(on), day(on), "需要检索档案");
    }

    static RequestCommand decide(String on) {
        return decide(Outcome.GRANTED, on);
    }

    static RequestCommand decide(Outcome outcome, String on) {
        return new ReplyCommand.Decide(
                outcome,
                List.of(new ReplyCommand.GroundGiven(outcome, null, "理由")),
                "公开告〔2026〕1号",
                day(on),
                outcome == Outcome.NOT_PROCESSED_REPEAT ? "2025-依申请-0001" : null);
    }

    static RequestCommand post(String on) {
        return new ReplyCommand.DispatchReply(DispatchMethod.POST, day(on), null, "EMS1");
    }

    static RequestCommand served(String on) {
        return new ReplyCommand.RecordService(day(on));
    }

    static RequestCommand withdraw(String on) {
        return new ReplyCommand.Withdraw(day(on), "书面撤回");
    }

    static RequestCommand category(Column to) {
        return new MendingCommand.AmendCategory(to, "登记有误");
    }

    static RequestCommand receiptDate(String to) {
        return new MendingCommand.AmendReceiptDate(day(to), "登记有误");
    }

    static RequestCommand outcome(Outcome to) {
        return new MendingCommand.AmendOutcome(to, "登记有误");
    }

    static RequestCommand voidIt(String on) {
        return new MendingCommand.Void("重复登记", null, day(on));
    }

    static RequestCommand retract(long step) {
        return new MendingCommand.RetractStep(step, "登记有误");
    }

    static RequestCommand redate(long step, String to) {
        return new MendingCommand.AmendStepDate(step, day(to), "登记有误");
    }

    static RequestCommand moreTime(String on, String until) {
        return new CorrectionCommand.ExtendCorrection("住院", day(on), day(until));
    }

    static RequestCommand clarified(String on) {
        return new CorrectionCommand.RecordClarification(day(on), ContactMeans.PHONE, "张三", "仍不明确");
    }

    static RequestCommand consultAgency(ConsultationBasis basis, String on) {
        return new ConsultationCommand.ConsultAgency("区住建局", basis, day(on), null);
    }

    static RequestCommand objection(int number, String on) {
        return new ConsultationCommand.RecordOpinion(number, Opinion.OBJECT, "商业秘密", day(on));
    }

    static RequestCommand overrule(int number, String on) {
        return new ConsultationCommand.DecideDespiteObjection(number, null, "公共利益重大", day(on));
    }

    static RequestCommand askExplanation(String on) {
        return new PeriodCommand.AskExplanation("说〔2026〕1号", day(on), null, "一个月内 60 件");
    }

    static RequestCommand explained(String on, boolean reasonable) {
        return new PeriodCommand.SubmitExplanation(day(on), reasonable, "研究需要");
    }

    static RequestCommand delay(String until, String on) {
        return new PeriodCommand.ScheduleDelay(day(until), day(on), "数量大");
    }

    static RequestCommand charge(String on) {
        return new FeeCommand.ChargeFee("费〔2026〕1号", FeeBasis.PER_REQUEST, null, null, null, day(on));
    }

    static RequestCommand feeServed(String on) {
        return new FeeCommand.RecordFeeService(day(on));
    }

    static RequestCommand paid(String on, int yuan) {
        return new FeeCommand.RecordPayment(day(on), yuan, "票1", null);
    }

    static RequestCommand waived(String on) {
        return new FeeCommand.WaiveFee(day(on), "不再收取");
    }

    static RequestCommand unpaid(String on) {
        return new FeeCommand.CloseUnpaid(day(on));
    }

    static RequestCommand send(DispatchMethod method) {
        return new ReplyCommand.DispatchReply(method, day("2026-03-23"), null, null);
    }

    static RequestCommand sendAgain(String on) {
        return new ReplyCommand.RedispatchReply(DispatchMethod.POST, day(on), null);
    }

    static RequestCommand proposed(Outcome outcome, String on) {
        return new OfficeCommand.ProposeDraft(DraftKind.REPLY, outcome, null, day(on));
    }

    static RequestCommand signed(DraftKind kind, String on) {
        return new OfficeCommand.SignDraft(kind, SigningMode.PAPER, "王主任", null, day(on), null);
    }
}
