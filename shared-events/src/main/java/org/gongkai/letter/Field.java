package org.gongkai.letter;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.events.Labelled;

/**
 * Every placeholder a template may have, written {@code {{name}}} or {@code {{name：what to fill in}}}: the one
 * dictionary of them.
 */
public enum Field implements Labelled {
    FILL_IN("请填写", "记录中没有的内容，由经办人填写", "to be written by the clerk"),

    AGENCY("机关名称", "机关全称", "full name of the agency"),
    AGENCY_ADDRESS("机关地址", "机关通信地址", "address of the agency"),
    AGENCY_POSTCODE("机关邮编", "机关邮政编码", "postcode of the agency"),
    AGENCY_TELEPHONE("联系电话", "政府信息公开工作机构电话", "telephone of the disclosure office"),
    AGENCY_EMAIL("电子邮箱", "政府信息公开工作机构电子邮箱", "e-mail of the disclosure office"),

    NUMBER("登记编号", "申请的登记编号", "registration number"),
    APPLICANT("申请人", "申请人姓名或者名称", "name of the applicant"),
    YOU("称谓", "你或者你单位，依申请人类别", "how the applicant is addressed"),
    CATEGORY("申请人类别", "统计表中的申请人类别", "category of the applicant"),
    IDENTITY("证件号码", "证件号码或者统一社会信用代码", "identity number"),
    CONTACT("申请人联系方式", "电话或者电子邮箱", "contact of the applicant"),
    ADDRESS("申请人地址", "申请人通信地址", "address of the applicant"),
    CHANNEL("申请方式", "当面提交、邮寄、互联网等", "channel of the filing"),
    SUBMITTED_ON("提交日期", "申请人提交或者寄出申请之日", "day of submission"),
    RECEIVED_ON("收到日期", "行政机关收到申请之日（条例第三十一条）", "legal day of receipt"),
    CONTENT("申请内容", "申请公开的内容，申请人原文", "what is asked for, in the applicant's words"),
    SUMMARY("内容摘要", "申请内容摘要，不含个人信息", "what is asked for, in short"),
    FORM("获取形式", "纸质、电子或者光盘", "form of provision"),
    ROUTE("获取途径", "邮寄、电子邮件、自行领取等", "route of provision"),
    DUE("答复期限", "依法应当答复的最后一日", "last day for the reply"),

    DOCUMENT_NO("文号", "本文书的文号", "number of this letter"),
    DATE("落款日期", "本文书的落款日期", "date of this letter"),
    BASIS("依据条款", "本文书依据的条、款、项", "articles this letter rests on"),

    CORRECTION_KINDS("补正事由", "需要补正的法定情形", "grounds of the correction"),
    CORRECTION_ITEMS("补正事项", "需要补正的全部事项及指导释明", "what is to be corrected"),
    CORRECTION_DAYS("补正期限", "补正期限（工作日数）", "working days to correct in"),
    CORRECTION_DEADLINE("补正截止日期", "补正期限届满之日", "last day for correcting"),
    CORRECTION_NO("补正告知文号", "补正告知书的文号", "number of the correction notice"),
    CORRECTION_ISSUED("补正告知日期", "发出补正告知书之日", "day of the correction notice"),
    CORRECTION_SERVED("补正送达日期", "申请人收到补正告知书之日", "day the correction notice was served"),
    CORRECTION_SUBMITTED("补正提交日期", "收到补正材料之日", "day the corrected request came"),
    CORRECTION_STORY("补正经过", "补正情况一句话；没有补正的不显示", "the correction in a sentence; nothing without one"),
    CLARIFICATION("沟通情况", "补正后与申请人沟通的情况", "talks after the correction"),

    EXPLANATION_COUNTS("申请数量情况", "申请的数量、频次", "how many requests in what time"),
    EXPLAIN_BY("说明截止日期", "说明理由的最后一日", "last day for explaining"),
    EXPLANATION_STORY("说明理由情况", "要求说明理由及申请人说明的情况", "the explanation asked for and given"),
    EXPLANATION_JUDGEMENT("说明理由认定", "对申请人所述理由的认定", "how the reasons were judged"),
    DELAY_UNTIL("延迟答复日期", "延迟答复的合理期限届满之日", "the later day for the reply"),
    DELAY_REASON("延迟理由", "需要延迟答复的理由", "why the reply is delayed"),

    EXTENSION_DAYS("延长工作日", "延长的工作日数", "working days of the extension"),
    EXTENSION_REASON("延期理由", "延期答复的理由", "why the reply is extended"),
    EXTENSION_STORY("延期经过", "延期情况一句话；没有延期的不显示", "the extension in a sentence; nothing without one"),
    OLD_DUE("原答复期限", "延期前应当答复的最后一日", "last day before the extension"),
    NEW_DUE("延期后答复期限", "延期后应当答复的最后一日", "last day after the extension"),

    PARTY("第三方", "被征求意见的第三方", "the third party asked"),
    CONSULTED_ON("征求意见日期", "征求意见书发出之日", "day the letter went out"),
    OPINION_BY("意见截止日期", "收到征求意见书后第15个工作日", "last day for the opinion"),
    OPINION("第三方意见", "第三方是否同意公开", "what the third party said"),
    CONSULTATION_STORY("征求意见经过", "征求意见情况一句话；没有的不显示", "the consultation in a sentence; nothing without one"),
    PUBLIC_INTEREST("公共利益理由", "不公开会对公共利益造成重大影响的理由", "the reasons of public interest"),
    BODY("协办机关", "被征求意见的其他机关", "the other body asked"),
    BODY_BASIS("协办事由", "征求其他机关意见的事由", "why another body is asked"),
    ANSWER_BY("复函日期", "请其他机关复函的日期", "day an answer is asked for"),

    FEE_BASIS("计费方式", "按件或者按量", "which tariff"),
    FEE_REASONING("计费说明", "计费数量和超额累进的计算", "how the sum comes about"),
    FEE_AMOUNT("收费金额", "金额（元）", "sum in yuan"),
    FEE_WORDS("收费金额大写", "金额大写", "sum in words"),
    FEE_DEADLINE("缴费截止日期", "缴费期限届满之日", "last day for paying"),
    FEE_NO("收费通知文号", "收费通知书的文号", "number of the fee notice"),
    FEE_SENT("收费通知日期", "发出收费通知书之日", "day of the fee notice"),
    FEE_SERVED("收费送达日期", "申请人收到收费通知书之日", "day the fee notice was served"),

    RESULT("处理结果", "统计表中的办理结果", "the outcome"),
    REASONS("理由", "决定的理由", "the reasons of the decision"),
    GIVEN("公开内容", "予以公开的政府信息", "what is disclosed"),
    PARTS("分项决定", "逐项列明予以公开和不予公开的内容、依据和理由", "each part with its decision"),
    REMEDIES("救济告知", "申请行政复议、提起行政诉讼的途径和期限", "what can be done against it"),
    EARLIER_NUMBER("原申请编号", "此前已答复的申请的登记编号", "number of the request answered before"),
    EARLIER_DOCUMENT("原答复文号", "此前答复的文号", "document number of the earlier reply"),
    EARLIER_DATE("原答复日期", "此前答复的日期", "date of the earlier reply"),
    SEARCH_STORY("检索经过", "检索情况一句话；没有登记的不显示", "the search in a sentence; nothing without one"),

    DISPATCHED("送达方式", "当面、邮寄或者电子送达", "how it was sent"),
    POSTAL_NO("邮单号", "邮寄单号", "postal number"),
    SERVED_ON("送达日期", "申请人收到之日", "day of service"),
    PAPER("送达文书", "所送达文书的名称、文号", "the paper served"),
    CLOSED_ON("终结日期", "终结办理之日", "day it was closed"),
    WITHDRAWN_ON("撤回日期", "收到撤回申请之日", "day of withdrawal"),
    WITHDRAWAL_EVIDENCE("撤回凭据", "撤回申请的凭据", "what shows the withdrawal"),

    SECTION("承办科室", "承办科室", "the section in charge"),
    INTERNAL_DUE("内部时限", "承办科室反馈的期限", "day an answer is wanted in the office"),
    FORWARDED_TO("转办单位", "转往的科室或者机关", "who it is passed on to"),
    FORWARDED_ON("转办日期", "转办之日", "day it was passed on"),
    PROPOSAL("拟办意见", "拟作出的处理及依据", "what is proposed"),
    EVIDENCE("证据材料", "证据核对表", "the check list of evidence"),
    APPROVALS("审核意见", "审核意见", "opinions on the way"),
    SIGNATURE("签发意见", "签发意见", "the signature");

    private static final Map<String, Field> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Field::placeholder, Function.identity()));

    private final String placeholder;
    private final String zh;
    private final String en;

    Field(String placeholder, String zh, String en) {
        this.placeholder = placeholder;
        this.zh = zh;
        this.en = en;
    }

    /** The one written like this; empty when there is none. */
    public static Optional<Field> named(String placeholder) {
        return Optional.ofNullable(BY_NAME.get(placeholder));
    }

    /** What stands between the braces. */
    public String placeholder() {
        return placeholder;
    }

    /** What it means. */
    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
