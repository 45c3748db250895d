package org.gongkai.letter;

import static org.gongkai.letter.LetterGroup.CLOSURE;
import static org.gongkai.letter.LetterGroup.NOTICE;
import static org.gongkai.letter.LetterGroup.REPLY;
import static org.gongkai.letter.LetterGroup.SHEET;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Outcome;

/**
 * The letters an office issues on a request, with the article each rests on; 条例 is 《政府信息公开条例》 (国令第711号), 规范 is
 * 苏政办函〔2019〕98号, which the whole country may follow (国办公开办函〔2020〕2号).
 */
public enum LetterKind implements Labelled {
    RECEIPT_NOTE(NOTICE, "接收回执", "receipt", "《条例》第二十九条、第三十一条"),
    CORRECTION_NOTICE(NOTICE, "补正告知书", "correction notice", "《条例》第三十条"),
    EXPLANATION_NOTICE(NOTICE, "说明理由告知书", "request to explain", "《条例》第三十五条"),
    EXTENSION_NOTICE(NOTICE, "延期答复告知书", "notice of extension", "《条例》第三十三条第二款"),
    DELAY_NOTICE(NOTICE, "延迟答复告知书", "notice of delay", "《条例》第三十五条"),
    THIRD_PARTY_CONSULTATION(NOTICE, "征求意见书（第三方）", "consultation of a third party", "《条例》第十五条、第三十二条"),
    CONSULTATION_NOTICE(NOTICE, "征求意见告知书（申请人）", "notice that a third party is asked", "《条例》第三十二条、第三十三条第三款"),
    THIRD_PARTY_DISCLOSURE_NOTICE(NOTICE, "依申请公开告知书（第三方）", "notice of disclosure to a third party", "《条例》第十五条、第三十二条"),
    CO_MAKER_CONSULTATION(NOTICE, "征求意见书（共同制作机关）", "consultation of a co-maker", "《条例》第三十四条"),
    COORDINATION_LETTER(NOTICE, "协办函", "letter to another agency", "《条例》第十一条、第十七条第三款"),
    FEE_NOTICE(NOTICE, "收费通知书", "fee notice", "《条例》第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）"),

    REPLY_ALREADY_PUBLIC(REPLY, "公开告知书（已主动公开）", "already public", "《条例》第三十六条第（一）项", Outcome.GRANTED),
    REPLY_GRANTED(REPLY, "公开告知书（予以公开）", "granted", "《条例》第三十六条第（二）项", Outcome.GRANTED),
    REPLY_TO_BE_PUBLISHED(REPLY, "公开告知书（将主动公开）", "to be published", "《条例》第三十六条第（二）项", Outcome.GRANTED),
    REPLY_PARTIAL(REPLY, "部分公开告知书", "granted in part", "《条例》第三十七条", Outcome.PARTIALLY_GRANTED),
    REPLY_DENIED_STATE_SECRET(
            REPLY, "不予公开告知书（国家秘密）", "denied: state secret", denied("第十四条"), Outcome.DENIED_STATE_SECRET),
    REPLY_DENIED_PROHIBITED(
            REPLY, "不予公开告知书（法律、行政法规禁止）", "denied: prohibited by law", denied("第十四条"), Outcome.DENIED_PROHIBITED_BY_LAW),
    REPLY_DENIED_SECURITY(
            REPLY,
            "不予公开告知书（三安全一稳定）",
            "denied: security and stability",
            denied("第十四条"),
            Outcome.DENIED_SECURITY_STABILITY),
    REPLY_DENIED_THIRD_PARTY(
            REPLY,
            "不予公开告知书（第三方合法权益）",
            "denied: third-party rights",
            denied("第十五条、第三十二条"),
            Outcome.DENIED_THIRD_PARTY_RIGHTS),
    REPLY_DENIED_INTERNAL(
            REPLY, "不予公开告知书（内部事务信息）", "denied: internal affairs", denied("第十六条第一款"), Outcome.DENIED_INTERNAL_AFFAIRS),
    REPLY_DENIED_PROCESS(
            REPLY,
            "不予公开告知书（过程性信息）",
            "denied: process information",
            denied("第十六条第二款"),
            Outcome.DENIED_PROCESS_INFORMATION),
    REPLY_DENIED_ENFORCEMENT_FILE(
            REPLY, "不予公开告知书（行政执法案卷）", "denied: enforcement file", denied("第十六条第二款"), Outcome.DENIED_ENFORCEMENT_FILE),
    REPLY_INQUIRY_CHANNEL(
            REPLY, "行政查询事项告知书", "special access regime", "《条例》第三十六条第（七）项", Outcome.DENIED_ADMINISTRATIVE_INQUIRY),
    REPLY_NOT_EXISTING(REPLY, "政府信息不存在告知书", "does not exist", "《条例》第三十六条第（四）项", Outcome.UNAVAILABLE_NOT_HELD),
    REPLY_OTHER_AGENCY(REPLY, "非本机关政府信息告知书", "another agency's", "《条例》第三十六条第（五）项", Outcome.UNAVAILABLE_NOT_HELD),
    REPLY_FUNCTION_MOVED(REPLY, "职权划转告知书", "function moved", "《条例》第三十六条第（五）项", Outcome.UNAVAILABLE_NOT_HELD),
    REPLY_CREATION_REQUIRED(REPLY, "需另行制作告知书", "creation required", "《条例》第三十八条", Outcome.UNAVAILABLE_CREATION_REQUIRED),
    REPLY_STILL_UNCLEAR(REPLY, "补正后仍不明确告知书", "still unclear", "《条例》第三十条", Outcome.UNAVAILABLE_UNCLEAR_AFTER_CORRECTION),
    REPLY_PETITION(
            REPLY,
            "不作为政府信息公开申请处理告知书",
            "petition or complaint",
            "《条例》第三十九条第一款",
            Outcome.NOT_PROCESSED_PETITION_COMPLAINT),
    REPLY_REPEAT(REPLY, "不予重复处理告知书", "repeat request", "《条例》第三十六条第（六）项", Outcome.NOT_PROCESSED_REPEAT),
    REPLY_PUBLICATION(REPLY, "公开出版物告知书", "public publication", "《条例》第三十九条第二款", Outcome.NOT_PROCESSED_PUBLICATION),
    REPLY_EXCESSIVE(REPLY, "不予处理告知书（大量反复申请）", "excessive requests", "《条例》第三十五条", Outcome.NOT_PROCESSED_EXCESSIVE),
    REPLY_CONFIRMATION(
            REPLY,
            "不予处理告知书（确认、重新出具）",
            "confirmation or re-issue",
            "《江苏省政府信息公开申请办理答复规范》（苏政办函〔2019〕98号）四（四）5",
            Outcome.NOT_PROCESSED_CONFIRMATION),
    REPLY_PARTY_AFFAIRS(REPLY, "党务信息告知书", "party affairs", "《中国共产党党务公开条例（试行）》", Outcome.OTHER_MISC),
    REPLY_NOT_GOVERNMENT_INFORMATION(REPLY, "非政府信息（咨询）告知书", "no government information", "《条例》第二条", Outcome.OTHER_MISC),
    REPLY_ARCHIVES(REPLY, "档案告知书", "handed to the archives", "《中华人民共和国档案法》", Outcome.OTHER_MISC),

    CLOSURE_NO_CORRECTION(
            CLOSURE, "不再处理告知书（逾期未补正）", "closed: not corrected", "《条例》第三十条", Outcome.OTHER_ABANDONED_NO_CORRECTION),
    CLOSURE_FEE_UNPAID(
            CLOSURE,
            "不再处理告知书（逾期未缴费）",
            "closed: fee unpaid",
            "《条例》第四十二条和《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第六条",
            Outcome.OTHER_ABANDONED_FEE_UNPAID),
    WITHDRAWAL_CONFIRMATION(CLOSURE, "撤回申请确认书", "withdrawal confirmed", "", Outcome.OTHER_MISC),

    SERVICE_RECORD(SHEET, "送达回证", "record of service", ""),
    APPROVAL_SHEET(SHEET, "政府信息公开审查呈批单", "approval sheet", "《条例》第十七条、第四十五条"),
    REGISTRATION_FORM(SHEET, "政府信息公开申请登记表", "registration form", "《条例》第四十五条"),
    TRANSFER_SHEET(SHEET, "转办单", "transfer sheet", "《条例》第四十五条"),
    ADDRESS_LABEL(SHEET, "地址签", "address label", "");

    private final LetterGroup group;
    private final String zh;
    private final String en;
    private final String basis;

    @SuppressWarnings("ImmutableEnumChecker") // A copied list of constants.
    private final List<Outcome> outcomes;

    LetterKind(LetterGroup group, String zh, String en, String basis, Outcome... outcomes) {
        this.group = group;
        this.zh = zh;
        this.en = en;
        this.basis = basis;
        this.outcomes = List.of(outcomes);
    }

    /** Every denial rests on art 36(3) and on the article that lets it deny (条例第三十六条第（三）项). */
    private static String denied(String articles) {
        return "《条例》第三十六条第（三）项、" + articles;
    }

    /** The one with this identifier, in either case; empty when there is none. */
    public static Optional<LetterKind> of(String identifier) {
        String name = identifier.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** What it is for. */
    public LetterGroup group() {
        return group;
    }

    /** What it rests on, 《条例》 in short; empty where no rule demands it. */
    public String basis() {
        return basis;
    }

    /** The result it announces; none for a notice or a sheet. */
    public List<Outcome> outcomes() {
        return outcomes;
    }

    /** Whether it announces a decision that was signed. */
    public boolean isReply() {
        return group == REPLY;
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
