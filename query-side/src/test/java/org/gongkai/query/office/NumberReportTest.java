package org.gongkai.query.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gongkai.casefile.NumberUse;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencyLevel;
import org.gongkai.events.agency.AgencyRegistered;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;
import org.gongkai.query.office.NumberReport.Gap;
import org.gongkai.query.office.NumberReport.Several;
import org.junit.jupiter.api.Test;

class NumberReportTest {

    private static final AgencyId AGENCY = new AgencyId(7);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final AgencySettings SETTINGS =
            AgencySettings.of(new AgencyRegistered(AGENCY, "东门", AgencyLevel.TOWNSHIP, null, DAY));

    private static NumberUse use(String series, String number, UUID request) {
        return new NumberUse(AGENCY, series, 2026, number, request);
    }

    private static List<NumberUse> registered(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(n -> use("REQUEST", no(n), new UUID(1, n)))
                .toList();
    }

    private static String no(int number) {
        return "2026-依申请-%04d".formatted(number);
    }

    private static Gap gap(int from, int to) {
        return new Gap(no(from), no(to), to - from + 1);
    }

    private static NumbersReserved block(int from, int to) {
        return new NumbersReserved(AGENCY, "REQUEST", 2026, from, to, "纸质登记表", DAY);
    }

    private static NumberVoided voided(int number) {
        return new NumberVoided(AGENCY, "REQUEST", 2026, no(number), false, "打印错误", DAY);
    }

    private static NumberReport report(
            String series, List<NumberUse> uses, List<NumbersReserved> reserved, List<NumberVoided> voided) {
        return NumberReport.of(new NumberReport.Run(List.of(SETTINGS), series, 2026), uses, reserved, voided);
    }

    @Test
    void a_series_without_numbers_has_no_gaps() {
        var report = report("REQUEST", List.of(), List.of(), List.of());
        assertThat(report.last()).isZero();
        assertThat(report.gaps()).isEmpty();
    }

    @Test
    void what_is_neither_used_nor_void_is_a_gap() {
        var report = report("REQUEST", registered(1, 2, 6, 9), List.of(), List.of(voided(4)));
        assertThat(report.last()).isEqualTo(9);
        assertThat(report.gaps()).containsExactly(gap(3, 3), gap(5, 5), gap(7, 8));
    }

    @Test
    void a_block_is_a_gap_as_far_as_nobody_used_it_and_does_not_move_the_last_number() {
        var report = report(
                "REQUEST", registered(1, 2, 100, 102), List.of(block(100, 104), block(3, 4)), List.of(voided(104)));
        assertThat(report.last()).isEqualTo(2);
        assertThat(report.gaps()).containsExactly(gap(3, 4), gap(101, 101), gap(103, 103));
        assertThat(report.blocks()).extracting(NumberReport.Block::used).containsExactly(3, 0);
    }

    @Test
    void a_slip_of_the_finger_makes_one_long_gap() {
        var report = report("REQUEST", registered(1, 999_999_999), List.of(), List.of());
        assertThat(report.gaps()).containsExactly(gap(2, 999_999_998));
    }

    @Test
    void a_number_printed_as_the_agency_did_before_is_no_gap() {
        var renamed = AgencySettings.of(new AgencyRegistered(AGENCY, "西门", AgencyLevel.TOWNSHIP, null, DAY));
        var uses = List.of(use("FEE", "东门公开费〔2026〕1号", ONE), use("FEE", "西门公开费〔2026〕3号", TWO));
        var report = NumberReport.of(
                new NumberReport.Run(List.of(SETTINGS, renamed), "FEE", 2026), uses, List.of(), List.of());
        assertThat(report.freeText()).isEmpty();
        assertThat(report.gaps()).containsExactly(new Gap("西门公开费〔2026〕2号", "西门公开费〔2026〕2号", 1));
    }

    @Test
    void free_text_is_listed_apart() {
        var report = report("REQUEST", List.of(use("REQUEST", "补登一号", ONE)), List.of(), List.of());
        assertThat(report.freeText()).containsExactly("补登一号");
        assertThat(report.last()).isZero();
    }

    @Test
    void a_reply_may_answer_several_requests_but_a_notice_cannot() {
        var twice = List.of(use("REPLY", "告1号", ONE), use("REPLY", "告1号", TWO), use("REPLY", "告2号", ONE));
        var expected = new Several("告1号", List.of(ONE, TWO));
        assertThat(report("REPLY", twice, List.of(), List.of()).shared()).containsExactly(expected);
        assertThat(report("REPLY", twice, List.of(), List.of()).duplicates()).isEmpty();
        assertThat(report("CORRECTION", twice, List.of(), List.of()).duplicates())
                .containsExactly(expected);
    }

    @Test
    void a_number_that_comes_again_for_the_same_request_is_no_duplicate() {
        var again = List.of(use("CORRECTION", "补1号", ONE), use("CORRECTION", "补1号", ONE));
        assertThat(report("CORRECTION", again, List.of(), List.of()).duplicates())
                .isEmpty();
    }
}
