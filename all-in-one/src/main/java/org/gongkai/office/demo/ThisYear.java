package org.gongkai.office.demo;

import static org.gongkai.events.ledger.Column.COMMERCIAL_ENTERPRISE;
import static org.gongkai.events.ledger.Column.LEGAL_SERVICE_ORGANIZATION;
import static org.gongkai.events.ledger.Column.NATURAL_PERSON;
import static org.gongkai.events.ledger.Column.OTHER_ORGANIZATION;
import static org.gongkai.events.ledger.Column.PUBLIC_WELFARE_ORGANIZATION;
import static org.gongkai.events.ledger.Column.RESEARCH_INSTITUTION;

import java.util.List;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DispatchMethod;
import org.gongkai.events.request.Opinion;
import org.gongkai.office.play.Story;

/** What lies on the street office's desk today: a request in every state, with the mishaps of a real office. */
final class ThisYear {

    private final Days days;

    ThisYear(Days days) {
        this.days = days;
    }

    List<Story> stories() {
        return List.of(
                unconfirmed(),
                fresh(),
                dueToday(),
                overdue(),
                awaitingCorrection(),
                consulting(),
                toBeDispatched(),
                extended(),
                granted(),
                partly(),
                lateNotice(),
                withdrawn(),
                abandoned(),
                registeredTwice(),
                amended(),
                returnedByThePost(),
                lateExtension());
    }

    private Story unconfirmed() {
        return new Script(1, NATURAL_PERSON, "姚思源", "青禾路机动车停车泊位收费标准批准文件")
                .online(days.ago(1))
                .story();
    }

    private Story fresh() {
        return new Script(2, NATURAL_PERSON, "邱佳宁", "青年公寓保障性租赁住房申请条件和轮候规则")
                .inPerson(days.ago(0))
                .story();
    }

    private Story dueToday() {
        return new Script(3, NATURAL_PERSON, "范建国", "柳荫里老旧小区加装电梯财政补贴发放情况")
                .byPost(days.receivedToBeDueNow())
                .story();
    }

    private Story overdue() {
        return new Script(4, COMMERCIAL_ENTERPRISE, "百川市政工程有限公司", "青禾小学北侧地块平整工程结算审核报告")
                .online(days.ago(24))
                .confirmed(days.ago(23))
                .story();
    }

    private Story awaitingCorrection() {
        return new Script(5, NATURAL_PERSON, "江小兰", "我家老房子的全部材料")
                .spoken(days.ago(6))
                .correctionAsked(days.ago(3), "请写明房屋坐落，以及所需材料的名称或者形成时间")
                .correctionServed(days.ago(2))
                .story();
    }

    private Story consulting() {
        return new Script(6, LEGAL_SERVICE_ORGANIZATION, "明理律师事务所", "滨水片区更新项目与社会资本方合作协议")
                .byPost(days.ago(9))
                .consulted(days.ago(5), days.ago(4), "项目合作企业")
                .story();
    }

    private Story toBeDispatched() {
        return new Script(7, RESEARCH_INSTITUTION, "城市规划研究所", "青禾街道十五分钟生活圈建设方案")
                .byFax(days.ago(12))
                .decided(days.ago(1), Outcome.GRANTED, "该方案可以公开，随答复书附送电子版。")
                .story();
    }

    private Story extended() {
        return new Script(8, NATURAL_PERSON, "韩明远", "2008年青禾村撤村改居资产处置会议纪要")
                .byLetter(days.ago(18))
                .extended(days.ago(2), 10, "年代久远，正在区档案馆查找原件")
                .story();
    }

    private Story granted() {
        return new Script(9, NATURAL_PERSON, "彭慧敏", "柳荫里社区食堂运营补助标准")
                .online(days.ago(31))
                .confirmed(days.ago(30))
                .decided(days.ago(17), Outcome.GRANTED, "补助标准可以公开，现予提供。")
                .sent(days.ago(16), DispatchMethod.POST)
                .served(days.ago(13))
                .story();
    }

    private Story partly() {
        return new Script(10, OTHER_ORGANIZATION, "云台小区业主委员会", "云台小区外墙维修工程招标投标资料")
                .byPost(days.ago(45))
                .consulted(days.ago(42), days.ago(40), "中标施工单位")
                .lapsed(days.ago(25))
                .decided(days.ago(22), Outcome.PARTIALLY_GRANTED, "施工组织设计和报价明细含商业秘密，不予公开。")
                .sent(days.ago(21), DispatchMethod.POST)
                .served(days.ago(18))
                .story();
    }

    /** A notice that went out late stops no clock: the reply was due all the same. */
    private Story lateNotice() {
        return new Script(11, NATURAL_PERSON, "魏红霞", "街道干部年度考核和岗位调整材料")
                .byPost(days.ago(60))
                .correctionAsked(days.ago(50), "请明确所需材料的年度和名称")
                .because("首次寄出的补正告知书因地址有误被退回，核实后重新发出")
                .correctionServed(days.ago(48))
                .corrected(days.ago(46))
                .decided(days.ago(42), Outcome.DENIED_INTERNAL_AFFAIRS, "属于人事管理方面的内部事务信息。")
                .sent(days.ago(41), DispatchMethod.POST)
                .served(days.ago(38))
                .story();
    }

    private Story withdrawn() {
        return new Script(12, RESEARCH_INSTITUTION, "区域发展研究院", "青禾街道流动人口抽样调查原始问卷")
                .online(days.ago(28))
                .confirmed(days.ago(28))
                .withdrawn(days.ago(20), "申请人改为查阅已发布的统计公报，来函撤回")
                .story();
    }

    private Story abandoned() {
        return new Script(13, NATURAL_PERSON, "邹一鸣", "关于道路的文件")
                .byFax(days.ago(40))
                .correctionAsked(days.ago(37), "请写明道路名称、文件名称或者文号")
                .correctionServed(days.ago(35))
                .abandoned(days.ago(24))
                .story();
    }

    private Story registeredTwice() {
        return new Script(14, NATURAL_PERSON, "范建国", "柳荫里老旧小区加装电梯财政补贴发放情况（重复登记）")
                .inPerson(days.ago(15))
                .voided(days.ago(14), "与邮寄收到的申请是同一件，窗口重复登记", 3)
                .story();
    }

    private Story amended() {
        return new Script(15, NATURAL_PERSON, "绿色家园环保促进会", "青禾河水质监侧数据")
                .byPost(days.ago(11))
                .summaryAmended(days.ago(10), "青禾河水质监测数据和治理经费", "错别字，并补全申请内容")
                .categoryAmended(days.ago(10), PUBLIC_WELFARE_ORGANIZATION, "核对登记证书，申请人是社会团体")
                .story();
    }

    private Story returnedByThePost() {
        return new Script(16, NATURAL_PERSON, "崔爱华", "青禾街道网格员招聘考试成绩及录用名单")
                .byPost(days.ago(16))
                .decided(days.ago(4), Outcome.GRANTED, "录用名单已公示，现予提供。")
                .sent(days.ago(3), DispatchMethod.POST)
                .retracted(days.ago(1), "收发室漏交，答复书实际没有交寄")
                .story();
    }

    private Story lateExtension() {
        return new Script(17, COMMERCIAL_ENTERPRISE, "金穗粮油有限公司", "青禾路集贸市场搬迁补助测算依据")
                .byPost(days.ago(34))
                .consulted(days.ago(32), days.ago(31), "市场经营管理单位")
                .opinion(days.ago(27), Opinion.CONSENT, "同意公开。")
                .extended(days.ago(7), 10, "测算资料分散，需逐户核对")
                .because("经办人请假，延期审批单转交迟延")
                .then(Desk.searched(days.ago(5), "街道档案室和财政所移交清单", "集贸市场 搬迁补助"))
                .decided(days.ago(3), Outcome.UNAVAILABLE_NOT_HELD, "测算由区商务局委托完成，本机关未获取，请向该局申请。")
                .sent(days.ago(2), DispatchMethod.COURIER)
                .because("邮政网点当日停业，改由其他快递寄出")
                .story();
    }
}
