package org.gongkai.events.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.events.AgencyId;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.NumberPattern;
import org.gongkai.events.number.SeriesSetting;
import org.gongkai.events.request.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgencySettingsTest {

    private static final AgencyId AGENCY = new AgencyId(7);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final AgencyRegistered REGISTERED =
            new AgencyRegistered(AGENCY, "江县东门街道办事处", AgencyLevel.SUBDISTRICT_OFFICE, null, DAY);

    private static AgencySettings settings(
            @Nullable String shortName, @Nullable String mark, Map<String, SeriesSetting> numbers) {
        return new AgencySettings(
                "江县东门街道办事处",
                shortName,
                AgencyLevel.SUBDISTRICT_OFFICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                mark,
                new TreeSet<>(),
                false,
                ApprovalMode.PAPER,
                new TreeMap<>(numbers));
    }

    @Test
    void a_new_agency_takes_every_channel_charges_nothing_and_numbers_as_usual() {
        var settings = AgencySettings.of(REGISTERED);
        assertThat(Channel.values()).allMatch(settings::accepts);
        assertThat(settings.chargesFees()).isFalse();
        assertThat(settings.mode("REQUEST")).isEqualTo(NumberMode.ALLOTTED);
        assertThat(settings.mode("REPLY")).isEqualTo(NumberMode.TYPED);
        assertThat(settings.print("REPLY", 2026, 1)).isEqualTo("江县东门街道办事处公开告〔2026〕1号");
    }

    @Test
    void the_last_settings_count_whole() {
        var first = settings("东门街道", "江东", Map.of());
        var last = settings(null, null, Map.of());
        var after = AgencySettings.after(null, REGISTERED);
        after = AgencySettings.after(after, new AgencySettingsChanged(AGENCY, first, DAY));
        after = AgencySettings.after(after, new AgencySettingsChanged(AGENCY, last, DAY));
        after = AgencySettings.after(after, new DeputyNamed(AGENCY, "甲", "乙", DAY, DAY, DAY));
        assertThat(after).isEqualTo(last);
    }

    @Test
    void a_basic_channel_is_open_whatever_is_announced() {
        var closed = settings(null, null, Map.of());
        assertThat(AgencySettings.BASIC).allMatch(closed::accepts);
        assertThat(closed.accepts(Channel.FAX)).isFalse();
        assertThat(closed.accepts(Channel.INTERNET)).isFalse();
    }

    @Test
    void the_mark_is_the_document_mark_or_the_short_name_or_the_full_one() {
        assertThat(settings("东门街道", "江东", Map.of()).mark()).isEqualTo("江东");
        assertThat(settings("东门街道", null, Map.of()).mark()).isEqualTo("东门街道");
        assertThat(settings(null, null, Map.of()).mark()).isEqualTo("江县东门街道办事处");
    }

    @Test
    void a_series_may_have_a_mode_and_a_pattern_of_its_own() {
        var own = new SeriesSetting(NumberMode.RESERVED, new NumberPattern("东依〔{year}〕{number:3}"));
        var settings = settings(null, "江东", Map.of("REQUEST", own));
        assertThat(settings.mode("REQUEST")).isEqualTo(NumberMode.RESERVED);
        assertThat(settings.print("REQUEST", 2026, 7)).isEqualTo("东依〔2026〕007");
        assertThat(settings.number("REQUEST", 2026, "东依〔2026〕007")).hasValue(7);
    }

    @Test
    void a_deputy_stands_in_on_both_end_days() {
        var named = new DeputyNamed(AGENCY, "甲", "乙", DAY, DAY.plusDays(2), DAY);
        assertThat(named.holdsOn(DAY)).isTrue();
        assertThat(named.holdsOn(DAY.plusDays(2))).isTrue();
        assertThat(named.holdsOn(DAY.minusDays(1))).isFalse();
        assertThat(named.holdsOn(DAY.plusDays(3))).isFalse();
    }
}
