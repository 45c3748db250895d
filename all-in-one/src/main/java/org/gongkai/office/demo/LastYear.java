package org.gongkai.office.demo;

import static org.gongkai.events.ledger.Column.COMMERCIAL_ENTERPRISE;
import static org.gongkai.events.ledger.Column.LEGAL_SERVICE_ORGANIZATION;
import static org.gongkai.events.ledger.Column.NATURAL_PERSON;

import java.util.List;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.Opinion;
import org.gongkai.office.play.Story;

/** The street office's last year: twelve requests, one from the year before, two still open at its end. */
final class LastYear {

    /** How many requests were pending when the office began to use the product. */
    static final int PENDING = 1;

    private final Days days;

    LastYear(Days days) {
        this.days = days;
    }

    List<Story> stories() {
        return List.of(
                pendingFromBefore(),
                onTheSpot(),
                demolition(),
                notHeld(),
                investment(),
                complaint(),
                withdrawn(),
                abandoned(),
                again(),
                extended(),
                signedInTheOldYear(),
                correctedInTheNewYear());
    }

    private Story pendingFromBefore() {
        return new Script(101, NATURAL_PERSON, "许文斌", "青禾菜市场升级改造项目立项批复")
                .pendingFromBefore(days.yearBeforeLast(12, 20))
                .decided(days.lastYear(1, 8), Outcome.GRANTED, "立项批复可以公开，现予提供。")
                .sent(days.lastYear(1, 9), DispatchMethod.POST)
                .served(days.lastYear(1, 13))
                .story();
    }

    private Story onTheSpot() {
        return new Script(102, NATURAL_PERSON, "孟秀英", "青禾街道居民养老服务补贴申领办法")
                .inPerson(days.lastYear(2, 18))
                .decided(days.lastYear(2, 18), Outcome.GRANTED, "该办法已主动公开，当场提供复印件。")
                .sent(days.lastYear(2, 18), DispatchMethod.IN_PERSON)
                .served(days.lastYear(2, 18))
                .story();
    }

    private Story demolition() {
        return new Script(103, NATURAL_PERSON, "傅永康", "滨水片区房屋征收补偿协议和分户评估报告")
                .byPost(days.lastYear(3, 10))
                .consulted(days.lastYear(3, 13), days.lastYear(3, 17), "其他被征收户（共三户）")
                .opinion(days.lastYear(3, 26), Opinion.OBJECT, "涉及家庭财产和住址，不同意公开。")
                .decided(days.lastYear(4, 9), Outcome.PARTIALLY_GRANTED, "他人姓名、住址和补偿金额属于个人隐私，遮挡后公开其余内容。")
                .sent(days.lastYear(4, 9), DispatchMethod.POST)
                .served(days.lastYear(4, 14))
                .story();
    }

    private Story notHeld() {
        return new Script(104, NATURAL_PERSON, "石长青", "东风巷12号建设工程规划许可证")
                .online(days.lastYear(4, 16))
                .confirmed(days.lastYear(4, 17))
                .then(Desk.searched(days.lastYear(4, 24), "协同办公系统和街道档案室", "东风巷12号 规划许可"))
                .decided(days.lastYear(4, 28), Outcome.UNAVAILABLE_NOT_HELD, "规划许可由区自然资源和规划分局核发，本机关不掌握，请向该局申请。")
                .sent(days.lastYear(4, 28), DispatchMethod.ELECTRONIC)
                .served(days.lastYear(4, 28))
                .story();
    }

    private Story investment() {
        return new Script(105, LEGAL_SERVICE_ORGANIZATION, "正衡律师事务所", "青禾创业园入驻企业扶持协议全文")
                .byPost(days.lastYear(5, 12))
                .consulted(days.lastYear(5, 15), days.lastYear(5, 19), "创业园某入驻企业")
                .opinion(days.lastYear(5, 28), Opinion.OBJECT, "协议含工艺路线和采购价格，属于商业秘密。")
                .decided(
                        days.lastYear(6, 9), Outcome.DENIED_THIRD_PARTY_RIGHTS, "涉及第三方商业秘密，第三方不同意公开，且不公开不会对公共利益造成重大影响。")
                .sent(days.lastYear(6, 10), DispatchMethod.POST)
                .served(days.lastYear(6, 13))
                .story();
    }

    private Story complaint() {
        return new Script(106, NATURAL_PERSON, "侯振华", "要求查处楼下餐馆夜间油烟扰民")
                .byLetter(days.lastYear(6, 17))
                .decided(days.lastYear(6, 27), Outcome.NOT_PROCESSED_PETITION_COMPLAINT, "所提内容是投诉举报，已告知通过12345热线反映。")
                .sent(days.lastYear(6, 27), DispatchMethod.POST)
                .story();
    }

    private Story withdrawn() {
        return new Script(107, NATURAL_PERSON, "戴静怡", "青禾幼儿园招生地段划分依据")
                .online(days.lastYear(7, 8))
                .confirmed(days.lastYear(7, 8))
                .withdrawn(days.lastYear(7, 15), "申请人已在网站查到，书面撤回")
                .story();
    }

    private Story abandoned() {
        return new Script(108, NATURAL_PERSON, "田凤英", "有关拆迁的文件")
                .inPerson(days.lastYear(8, 12))
                .correctionAsked(days.lastYear(8, 18), "请写明文件的名称、文号或者所涉项目、时间")
                .correctionServed(days.lastYear(8, 20))
                .abandoned(days.lastYear(9, 10))
                .story();
    }

    private Story again() {
        return new Script(109, NATURAL_PERSON, "石长青", "再次申请东风巷12号建设工程规划许可证")
                .online(days.lastYear(9, 15))
                .confirmed(days.lastYear(9, 16))
                .decided(days.lastYear(9, 24), Outcome.NOT_PROCESSED_REPEAT, "本机关已就相同内容作出答复，不再重复处理。")
                .repeating(104)
                .sent(days.lastYear(9, 25), DispatchMethod.ELECTRONIC)
                .story();
    }

    private Story extended() {
        return new Script(110, COMMERCIAL_ENTERPRISE, "恒泰物业服务有限公司", "青禾路沿线雨污分流工程验收资料")
                .byFax(days.lastYear(10, 20))
                .extended(days.lastYear(11, 10), 10, "需向档案室调取2018年竣工资料")
                .decided(days.lastYear(11, 24), Outcome.GRANTED, "验收资料可以公开，现予提供。")
                .sent(days.lastYear(11, 25), DispatchMethod.POST)
                .served(days.lastYear(11, 28))
                .story();
    }

    /** Signed in the old year, posted in the new: it counts in the new one (国办公开办函〔2016〕235号). */
    private Story signedInTheOldYear() {
        return new Script(111, NATURAL_PERSON, "白玉兰", "滨水步道二期工程中标结果和合同金额")
                .byPost(days.lastYear(12, 10))
                .decided(days.lastYear(12, 29), Outcome.GRANTED, "中标结果和合同金额可以公开。")
                .sent(days.thisYear(1, 4), DispatchMethod.POST)
                .served(days.thisYear(1, 8))
                .story();
    }

    private Story correctedInTheNewYear() {
        return new Script(112, NATURAL_PERSON, "秦国庆", "青禾街道近三年全部财政投入材料")
                .online(days.lastYear(12, 22))
                .confirmed(days.lastYear(12, 22))
                .correctionAsked(days.lastYear(12, 26), "请明确所需材料的项目名称和年度")
                .correctionServed(days.lastYear(12, 26))
                .corrected(days.thisYear(1, 7))
                .decided(days.thisYear(1, 26), Outcome.UNAVAILABLE_CREATION_REQUIRED, "没有现成的汇总材料，需要加工、分析，已告知预决算公开网址。")
                .sent(days.thisYear(1, 27), DispatchMethod.ELECTRONIC)
                .served(days.thisYear(1, 27))
                .story();
    }
}
