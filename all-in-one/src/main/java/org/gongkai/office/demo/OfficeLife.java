package org.gongkai.office.demo;

import static org.gongkai.events.ledger.Column.LEGAL_SERVICE_ORGANIZATION;
import static org.gongkai.events.ledger.Column.NATURAL_PERSON;
import static org.gongkai.events.ledger.Column.OTHER_ORGANIZATION;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.Opinion;
import org.gongkai.office.play.Story;

/** What else comes up at the street office: tests, large requests, fees, drafts, hand-overs, returned mail. */
final class OfficeLife {

    private final Days days;
    private final long neighbour;

    /** @param neighbour the agency that takes a request over */
    OfficeLife(Days days, long neighbour) {
        this.days = days;
        this.neighbour = neighbour;
    }

    List<Story> stories() {
        return List.of(
                testSubmission(),
                asksForTooMuch(),
                awaitingPayment(),
                underReview(),
                takenOver(),
                archived(),
                sentAgain());
    }

    private Story testSubmission() {
        return new Script(18, OTHER_ORGANIZATION, "省级平台", "测试申请请忽略")
                .online(days.ago(3))
                .then(Desk.dismissed(days.ago(2)))
                .story();
    }

    private Story asksForTooMuch() {
        LocalDate asked = days.ago(6);
        return new Script(19, NATURAL_PERSON, "葛春生", "青禾街道各社区历年全部会议记录")
                .byPost(days.ago(9))
                .then(Desk.explanationAsked(asked, days.after(asked, 10), "青街公开说〔" + asked.getYear() + "〕19号"))
                .story();
    }

    private Story awaitingPayment() {
        LocalDate sent = days.ago(4);
        return new Script(20, LEGAL_SERVICE_ORGANIZATION, "衡平律师事务所", "滨水片区征收补偿安置方案及附件复印件")
                .byPost(days.ago(12))
                .then(Desk.feeCharged(sent, 90, "青街公开费〔" + sent.getYear() + "〕20号"))
                .then(Desk.feeServed(days.ago(2)))
                .story();
    }

    private Story underReview() {
        return new Script(21, NATURAL_PERSON, "唐晓东", "柳荫里公厕改造工程造价和施工单位")
                .online(days.ago(8))
                .confirmed(days.ago(8))
                .then(Desk.assigned(days.ago(8), "规划建设科", "陆敏", days.after(days.ago(8), 12)))
                .then(Desk.noted(days.ago(6), "10:20", "申请人来电，只需施工合同首页和结算审定表"))
                .then(Desk.opinion(days.ago(3), "规划建设科", "陆敏", "材料由本科室保管，可以公开。"))
                .then(Desk.proposed(days.ago(1), Outcome.GRANTED))
                .story();
    }

    /** Goes on at the neighbouring office, whose request it is from then on. */
    private Story takenOver() {
        return new Script(22, NATURAL_PERSON, "袁桂芳", "石桥片区路灯养护费用")
                .byPost(days.ago(7))
                .then(Desk.transferred(days.ago(2), neighbour))
                .story();
    }

    private Story archived() {
        LocalDate on = days.ago(5);
        return new Script(23, NATURAL_PERSON, "贺志强", "青禾路公交站台迁移批准文件")
                .inPerson(days.ago(29))
                .then(Desk.searched(days.ago(22), "协同办公系统和街道档案室", "公交站台 迁移"))
                .decided(days.ago(20), Outcome.UNAVAILABLE_NOT_HELD, "站台迁移由区交通运输局批准，本机关不掌握，请向该局申请。")
                .sent(days.ago(19), DispatchMethod.IN_PERSON)
                .served(days.ago(19))
                .then(Desk.archived(on, "青街公开档" + on.getYear() + "-23"))
                .story();
    }

    private Story sentAgain() {
        return new Script(24, NATURAL_PERSON, "尹丽华", "青禾河沿岸步道联合整治方案")
                .byPost(days.ago(40))
                .then(Desk.agencyAsked(days.ago(36), "区水务局"))
                .then(Desk.letterServed(days.ago(35)))
                .then(Desk.applicantTold(days.ago(35)))
                .opinion(days.ago(28), Opinion.CONSENT, "同意公开。")
                .decided(days.ago(20), Outcome.GRANTED, "整治方案可以公开，现予提供。")
                .sent(days.ago(19), DispatchMethod.POST)
                .then(Desk.cameBack(days.ago(12)))
                .then(Desk.sentAgain(days.ago(10)))
                .served(days.ago(6))
                .story();
    }
}
