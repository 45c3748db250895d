package org.gongkai.query.audit.explain;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record of the log.
 *
 * @param article the article or paper it rests on
 * @param requestId the request it happened to; null when it happened to none
 * @param caseId the review or suit it happened to; null when it happened to none
 * @param rule the version of the booking rule that decided what it booked; 0 when it booked nothing
 * @param late whether it was booked to another year than its own, which was closed (补录)
 * @param payload the event as stored
 */
record ExplainedRecord(
        long position,
        Instant recordedAt,
        String name,
        int version,
        String zh,
        String en,
        String article,
        LocalDate occurredOn,
        int agency,
        @Nullable String agencyName,
        @Nullable UUID requestId,
        @Nullable String requestNo,
        @Nullable UUID caseId,
        @Nullable String caseNo,
        long sequence,
        @Nullable String by,
        @JsonProperty("for") @Nullable String onBehalfOf,
        int rule,
        boolean late,
        List<BookedCell> bookings,
        List<String> faults,
        @JsonRawValue String payload)
        implements Explained {

    @Override
    public String text(boolean english) {
        var sheet = new Sheet();
        sheet.head("记录 %d：%s".formatted(position, zh), "Record %d: %s".formatted(position, en));
        sheet.item("类型", "kind", name + " " + version);
        sheet.item("依据", "article", article);
        sheet.item("法定日期", "legal date", occurredOn);
        sheet.item("录入时间", "recorded", Explain.time(recordedAt));
        sheet.item("录入人", "by", onBehalfOf == null ? String.valueOf(by) : by + " / " + onBehalfOf);
        if (agency > 0) {
            sheet.item("机关", "agency", agency + (agencyName == null ? "" : " " + agencyName));
        }
        if (requestId != null) {
            String number = requestNo == null ? "" : requestNo + "  ";
            sheet.item("申请", "request", number + requestId + "  #" + sequence);
        }
        if (caseId != null) {
            sheet.item("案件", "case", (caseNo == null ? "" : caseNo + "  ") + caseId + "  #" + sequence);
        }
        faults.forEach(fault -> sheet.item("程序瑕疵", "fault", fault));
        addBookings(sheet);
        return sheet.text(english);
    }

    private void addBookings(Sheet sheet) {
        if (bookings.isEmpty()) {
            sheet.head("没有入账：不改变表三、表四的任何数字。", "Books nothing: no figure of table 三 or 四 changes.");
            return;
        }
        sheet.head(
                "入账（规则第 %d 版）%s".formatted(rule, late ? "，补录：所属年度已锁定，记入以后年度" : ""),
                "Bookings (rule %d)%s".formatted(rule, late ? ", late: its own year is closed" : ""));
        bookings.forEach(booked -> booked.addTo(sheet));
    }
}
