package org.gongkai.query.calendar.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.deadline.CalendarSeeds;
import org.gongkai.deadline.WorkingDayCalendar;
import org.gongkai.events.calendar.CalendarAdopted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final WorkingDayCalendar NONE = WorkingDayCalendar.EMPTY;

    private static String notice(String name) {
        try (var in = NoticeReaderTest.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarAdopted shipped(int year) {
        return CalendarSeeds.all(TODAY).stream()
                .filter(seed -> seed.year() == year)
                .findFirst()
                .orElseThrow();
    }

    private static void requireSameDays(CalendarAdopted read, CalendarAdopted shipped) {
        var ours = NONE.adopting(read);
        var theirs = NONE.adopting(shipped);
        LocalDate.of(read.year() - 1, 12, 1)
                .datesUntil(LocalDate.of(read.year() + 1, 2, 1))
                .forEach(day ->
                        assertThat(ours.isWorkingDay(day)).as(day.toString()).isEqualTo(theirs.isWorkingDay(day)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026})
    void the_notice_of_a_year_gives_the_days_of_that_year(int year) {
        var read = NoticeReader.read(notice(Integer.toString(year)), 0, NONE);
        assertThat(read.contradictions()).isEmpty();
        assertThat(read.year()).isEqualTo(year);
        assertThat(read.amends()).isFalse();
        assertThat(read.paper()).contains("国办发明电〔" + (year - 1) + "〕");
        var adopted = read.onto(null, TODAY);
        assertThat(adopted.holidayOff()).isEqualTo(shipped(year).holidayOff());
        assertThat(adopted.makeUpWorkday()).isEqualTo(shipped(year).makeUpWorkday());
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020})
    void a_notice_that_amends_leaves_the_rest_of_the_year(int year) {
        var first = NoticeReader.read(notice(Integer.toString(year)), year, NONE);
        assertThat(first.contradictions()).isEmpty();
        var adopted = first.onto(null, TODAY);
        var second = NoticeReader.read(notice(year + "-amended"), 0, NONE.adopting(adopted));
        assertThat(second.contradictions()).isEmpty();
        assertThat(second.amends()).isTrue();
        var both = second.onto(adopted, TODAY);
        requireSameDays(both, shipped(year));
        assertThat(both.papers()).hasSize(2);
    }

    @Test
    void a_holiday_is_lengthened_only_on_top_of_the_years_own_notice() {
        var alone = NoticeReader.read(notice("2020-amended"), 0, NONE);
        assertThat(alone.sound()).isFalse();
        assertThat(alone.contradictions().getFirst().zh()).contains("春节", "请先采用全年安排");
    }

    @Test
    void days_that_are_only_recommended_are_listed_and_not_counted() {
        var read = NoticeReader.read(notice("2024"), 0, NONE);
        assertThat(read.onto(null, TODAY).holidayOff()).doesNotContain(LocalDate.of(2024, 2, 9));
        assertThat(read.remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.zh()).contains("春节", "除夕（2月9日）", "未计入"));
    }

    @Test
    void a_notice_copied_with_blanks_half_width_signs_and_line_ends_reads_the_same() {
        String copied = notice("2026")
                .replace("月", " 月 ")
                .replace("（", "(")
                .replace("）", ")")
                .replace("：", ":")
                .replace("至", "—")
                .replace("，", ",\n　");
        assertThat(NoticeReader.read(copied, 0, NONE).holidays())
                .isEqualTo(NoticeReader.read(notice("2026"), 0, NONE).holidays());
    }

    @ParameterizedTest
    @CsvSource({
        "元旦：1月1日至3日放假，共3天。, 2027, 2027-01-01, 3",
        "元旦：12月31日至1月2日放假调休，共3天。, 2027, 2026-12-31, 3",
        "元旦：1月1日放假一天。, 2027, 2027-01-01, 1",
        "春节：2月5日到11日放假七天。, 2027, 2027-02-05, 7",
        "清明节：4月3日、4日、5日放假。, 2027, 2027-04-03, 3",
        "国庆节：10月1日（周五）～7日（周四）放假调休，共7天，10月9日（周六）上班。, 2027, 2027-10-01, 7"
    })
    void other_wordings_are_read_too(String text, int year, LocalDate first, int days) {
        var read = NoticeReader.read("一、" + text, year, NONE);
        assertThat(read.contradictions()).isEmpty();
        assertThat(read.holidays()).hasSize(1);
        assertThat(read.holidays().getFirst().off()).hasSize(days).startsWith(first);
    }

    @ParameterizedTest
    @CsvSource({
        "一、元旦：1月1日（周四）放假。, 元旦, 2027-01-01 是周五",
        "一、元旦：1月1日至3日放假，共4天。, 元旦, “共4天”，按日期算是 3 天",
        "一、清明节：4月31日放假。, 清明节, 没有“4月31日”这一天",
        "一、劳动节：1日至5日放假。, 劳动节, 没有写明月份",
        "一、劳动节：5月5日至1日放假。, 劳动节, 起止日期不合",
        "一、劳动节：5月1日至5日放假。5月5日上班。, 劳动节, 2027-05-05 写作上班",
        "一、劳动节：5月1日放假。二、青年节：5月1日放假。, 青年节, 2027-05-01 写作放假",
        "各单位要做好值班工作。, 没有识别出, 请粘贴通知正文"
    })
    void what_cannot_be_is_said_with_its_place(String text, String place, String sentence) {
        var read = NoticeReader.read(text, 2027, NONE);
        assertThat(read.sound()).isFalse();
        assertThat(read.contradictions().getFirst().zh()).contains(place, sentence);
        assertThat(read.contradictions().getFirst().en()).isNotBlank();
    }

    @Test
    void the_year_chosen_must_be_the_one_the_notice_names() {
        assertThat(NoticeReader.read(notice("2026"), 2027, NONE)
                        .contradictions()
                        .getFirst()
                        .zh())
                .contains("2026", "2027");
        assertThat(NoticeReader.read("一、元旦：1月1日放假。", 0, NONE)
                        .contradictions()
                        .getFirst()
                        .zh())
                .contains("请选定年份");
    }

    @Test
    void holidays_the_notice_does_not_name_are_pointed_out() {
        assertThat(NoticeReader.read("一、元旦：1月1日放假。", 2027, NONE)
                        .remarks()
                        .getFirst()
                        .zh())
                .contains("没有读到：春节、清明节");
    }
}
