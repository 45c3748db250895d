package org.gongkai.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.events.proactive.ProactiveCell.DOCUMENTS_IN_FORCE;
import static org.gongkai.events.proactive.ProactiveCell.LICENSING_DECISIONS;
import static org.gongkai.events.proactive.ProactiveCell.PENALTY_ITEMS_CHANGE;

import java.util.List;
import org.gongkai.events.proactive.ProactiveEntry;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static Figures figures(ProactiveEntry... entries) {
        return Figures.of(List.of(entries));
    }

    @Test
    void a_figure_is_of_its_year_and_a_stock_runs_on() {
        var figures = figures(
                new ProactiveEntry(2024, DOCUMENTS_IN_FORCE, 3),
                new ProactiveEntry(2025, DOCUMENTS_IN_FORCE, -1),
                new ProactiveEntry(2024, LICENSING_DECISIONS, 7));
        assertThat(figures.at(2023, DOCUMENTS_IN_FORCE)).isZero();
        assertThat(figures.at(2024, DOCUMENTS_IN_FORCE)).isEqualTo(3);
        assertThat(figures.at(2026, DOCUMENTS_IN_FORCE)).isEqualTo(2);
        assertThat(figures.movement(2025, DOCUMENTS_IN_FORCE)).isEqualTo(-1);
        assertThat(figures.at(2025, LICENSING_DECISIONS)).isZero();
        assertThat(figures.isEntered(2026, DOCUMENTS_IN_FORCE)).isTrue();
        assertThat(figures.isEntered(2025, LICENSING_DECISIONS)).isFalse();
    }

    @Test
    void a_closing_states_what_is_not_nothing() {
        var figures = figures(
                new ProactiveEntry(2024, DOCUMENTS_IN_FORCE, 3), new ProactiveEntry(2025, LICENSING_DECISIONS, 0));
        assertThat(figures.stated(2025))
                .containsOnlyKeys("NORMATIVE_DOCUMENTS.IN_FORCE")
                .containsValue(3L);
    }

    @Test
    void only_what_counts_something_there_cannot_be_negative() {
        assertThat(figures(new ProactiveEntry(2024, PENALTY_ITEMS_CHANGE, -3)).negative())
                .isEmpty();
        assertThat(figures(
                                new ProactiveEntry(2025, DOCUMENTS_IN_FORCE, 1),
                                new ProactiveEntry(2024, DOCUMENTS_IN_FORCE, -1))
                        .negative())
                .containsExactly(DOCUMENTS_IN_FORCE);
    }

    @Test
    void a_sum_beyond_64_bits_is_no_figure() {
        var most = new ProactiveEntry(2024, LICENSING_DECISIONS, Long.MAX_VALUE);
        assertThatThrownBy(() -> figures(most, most)).isInstanceOf(ArithmeticException.class);
    }
}
