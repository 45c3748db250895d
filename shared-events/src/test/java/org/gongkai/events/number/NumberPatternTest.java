package org.gongkai.events.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    private static final String MARK = "江府公开(试)";

    @Test
    void a_registration_number_has_year_and_four_digits() {
        var pattern = Series.defaultPattern("REQUEST");
        assertThat(pattern.print(MARK, 2026, 12)).isEqualTo("2026-依申请-0012");
        assertThat(pattern.print(MARK, 2026, 12_345)).isEqualTo("2026-依申请-12345");
    }

    @Test
    void a_reply_bears_the_document_mark_and_a_plain_number() {
        assertThat(Series.defaultPattern("REPLY").print("江府", 2026, 12)).isEqualTo("江府公开告〔2026〕12号");
    }

    @ParameterizedTest
    @EnumSource(Series.class)
    void what_a_pattern_prints_it_reads_back(Series series) {
        var pattern = Series.defaultPattern(series.name());
        for (int number : new int[] {1, 9, 10, 9_999, 10_000, 999_999_999}) {
            assertThat(pattern.number(MARK, 2026, pattern.print(MARK, 2026, number)))
                    .hasValue(number);
        }
    }

    @Test
    void free_text_and_other_years_and_other_spellings_are_no_number_of_the_pattern() {
        var pattern = Series.defaultPattern("REQUEST");
        assertThat(pattern.number(MARK, 2026, "2025-依申请-0012")).isEmpty();
        assertThat(pattern.number(MARK, 2026, "2026-依申请-12")).isEmpty();
        assertThat(pattern.number(MARK, 2026, "补登一号")).isEmpty();
        assertThat(pattern.number(MARK, 2026, "2026-依申请-00000000012")).isEmpty();
    }

    @Test
    void a_series_of_the_agencys_own_is_typed_and_printed_under_its_code() {
        assertThat(Series.defaultMode("RECEIPT")).isEqualTo(NumberMode.TYPED);
        assertThat(Series.defaultPattern("RECEIPT").print("江府", 2026, 3)).isEqualTo("江府RECEIPT〔2026〕3号");
        assertThat(Series.isCode("RECEIPT")).isTrue();
        assertThat(Series.isCode("receipt")).isFalse();
        assertThat(Series.isCode("")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{number}号", "{year}年", "{year}{year}{number}", "{year}-{number}-{n}", "{year}-{number:0}"})
    void a_pattern_without_year_or_number_or_with_a_brace_left_over_is_none(String text) {
        assertThat(NumberPattern.isPattern(text)).isFalse();
        assertThatThrownBy(() -> new NumberPattern(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
