package org.gongkai.office.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.gongkai.office.e2e.RunningOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A caseworker's day at the pages: what comes in, what goes out, what went wrong. */
class ClerksDayTest {

    private static final RunningOffice OFFICE = RunningOffice.get();
    private static final int AGENCY = OFFICE.post(
                    "/api/agencies", Map.of("name", "枫林街道办事处", "level", "SUBDISTRICT_OFFICE"))
            .path("agencyId")
            .asInt();
    private static final String TODAY = today();
    private static final Visit VISIT = Staff.atWork("柳如意", AGENCY, "CASEWORKER");
    private static final Casework WORK = new Casework(VISIT, AGENCY);

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }

    @AfterAll
    static void the_day_is_over() {
        VISIT.close();
    }

    @Test
    void eight_filings_in_all_the_ways_they_come() {
        WORK.begin("当面");
        WORK.file("赵一", "枫林路拓宽工程招标文件");
        WORK.begin("口头").getByLabel("代为填写的工作人员").fill("柳如意");
        WORK.file("钱二", "敬老院床位补贴标准");
        WORK.begin("邮寄（挂号、EMS）").getByLabel("邮件号或者平台编号").fill("EMS1234567890");
        WORK.file("孙三", "拆迁补偿安置方案");
        confirmed("平信", "李四", "低保名单公示依据");
        confirmed("传真", "周五", "城管队伍编制");
        confirmed("网上、邮箱", "吴六", "2025年度部门预算");
        WORK.begin("网上、邮箱");
        WORK.file("郑七", "路灯改造合同");
        assertThat(VISIT.page().getByText("收到日期待确认")).isVisible();
        Page page = WORK.begin("当面");
        page.getByLabel("商业企业").check();
        page.getByLabel("扫描件（可多选）")
                .setInputFiles(new FilePayload(
                        "申请书.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8)));
        WORK.file("枫林商贸有限公司", "临街商铺规划条件");
        assertThat(page.getByText("申请书.pdf").first()).isVisible();
        org.assertj.core.api.Assertions.assertThat(OFFICE.get("/api/requests?agency=" + AGENCY)
                        .path("total")
                        .asInt())
                .isGreaterThanOrEqualTo(8);
    }

    private static void confirmed(String channel, String name, String summary) {
        Page page = WORK.begin(channel);
        page.getByLabel("与申请人确认日期（即收到日期）").fill(TODAY);
        page.getByLabel("确认方式").fill("电话");
        WORK.file(name, summary);
        assertThat(page.getByText("已登记，编号")).isVisible();
    }

    @Test
    void a_plain_request_is_answered_in_two_pages() {
        WORK.begin("当面");
        WORK.file("冯八", "社区公示栏维修发票");
        Locator form = WORK.step("办结");
        form.getByLabel("（一）予以公开").check();
        form.locator("#f-documentNo").fill("枫街公开告〔2026〕1号");
        WORK.record(form);
        WORK.stands("已答复");
    }

    @Test
    void a_letter_that_came_back_is_sent_again() {
        WORK.begin("邮寄（挂号、EMS）");
        WORK.file("陈九", "停车场收费批文");
        Locator form = WORK.step("办结");
        form.getByLabel("1.本机关不掌握相关政府信息").check();
        form.locator("#f-reasons").fill("批文由区发改委作出，本机关不掌握，建议向该委申请。");
        form.locator("#f-documentNo").fill("枫街公开告〔2026〕2号");
        form.locator("#f-postalNo").fill("EMS9876543210");
        WORK.record(form);
        Locator back = WORK.step("登记退回");
        back.getByLabel("拒收").check();
        WORK.record(back);
        Locator again = WORK.step("再次发出答复");
        WORK.record(again);
        assertThat(VISIT.page().locator(".timeline")).containsText("再次发出答复");
    }

    @Test
    void a_slip_is_taken_back_and_stays_visible() {
        WORK.begin("当面");
        WORK.file("褚十", "公共厕所改造计划");
        WORK.record(withReason(WORK.step("申请人撤回"), "撤回依据", "误听电话"));
        WORK.stands("已撤回");
        WORK.record(WORK.step("撤销刚才的一步"));
        WORK.stands("办理中");
        assertThat(VISIT.page().locator(".timeline .retracted")).containsText("申请人撤回");
    }

    private static Locator withReason(Locator form, String label, String text) {
        form.getByLabel(label).fill(text);
        return form;
    }

    @Test
    void a_request_is_handed_over_to_another_section() {
        WORK.begin("当面");
        WORK.file("卫十一", "河道清淤工程监理合同");
        Locator form = WORK.step("分办、移交");
        form.getByLabel("承办科室").fill("城建科");
        form.getByLabel("经办人").fill("蒋工");
        WORK.record(form);
        assertThat(VISIT.page().getByText("城建科").first()).isVisible();
    }

    @Test
    void a_notice_that_was_late_is_recorded_as_it_was_with_its_reason() {
        Page page = WORK.begin("当面");
        page.getByLabel("提交日期（即收到日期）").fill(LocalDate.parse(TODAY).minusDays(40).toString());
        WORK.file("沈十二", "不动产权属来源材料");
        Locator form = WORK.step("告知补正");
        form.getByLabel("申请内容不明确").check();
        form.getByLabel("需要补正的事项").fill("请说明所需材料的名称或者文号");
        Locator record = form.getByText("登记", new Locator.GetByTextOptions().setExact(true));
        record.click();
        assertThat(form.getByText("按规定，此步骤存在以下问题")).isVisible();
        form.getByLabel("如确已发生，请写明原因").fill("经办人休假，交接遗漏");
        WORK.record(form);
        assertThat(VISIT.page().locator(".timeline")).containsText("程序瑕疵");
        assertThat(VISIT.page().locator(".timeline")).containsText("经办人休假，交接遗漏");
    }

    @Test
    void a_review_is_entered_and_answered() {
        Page page = VISIT.page();
        VISIT.open("/agencies/" + AGENCY + "/cases/register");
        page.getByLabel("行政复议", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("案号").first().fill("枫府复〔2026〕9号");
        page.getByLabel("复议机关、法院").fill("枫山区人民政府");
        page.getByLabel("提起日期").fill(TODAY);
        VISIT.press("登记");
        page.waitForURL(url -> url.matches(".*/cases/[0-9a-f-]{36}.*"));
        Locator notice = WORK.step("收到申请书、起诉状副本");
        notice.getByLabel("收到日期").fill(TODAY);
        WORK.record(notice);
        Locator answer = WORK.step("提交答复、答辩");
        answer.getByLabel("提交日期").fill(TODAY);
        WORK.record(answer);
        assertThat(page.getByText("已提交").first()).isVisible();
    }
}
