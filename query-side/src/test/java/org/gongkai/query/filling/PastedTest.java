package org.gongkai.query.filling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedTest {

    @Test
    void a_table_with_tabs_is_read_with_its_words_left_out() {
        var rows = Pasted.read("一、本年新收\t9\t1\t0\n\t（三）不予公开\t1.属于国家秘密\t0\t2\t0\n说明\n")
                .rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst().figures()).containsExactly("9", "1", "0");
        assertThat(rows.getLast().figures()).containsExactly("0", "2", "0");
    }

    @Test
    void a_table_with_spaces_is_read_too() {
        assertThat(Pasted.read("1.信访举报投诉类申请  1   0 0").rows().getFirst().figures())
                .containsExactly("1", "0", "0");
    }

    @Test
    void empty_cells_strokes_separators_and_units_are_understood() {
        assertThat(Pasted.read("行政处罚\t1,954件\t\t/\t2.020").rows().getFirst().figures())
                .containsExactly("1954", null, null, "2.02");
    }

    @Test
    void what_has_no_figures_is_no_row() {
        assertThat(Pasted.read("政府信息公开\n\n自然人\t商业企业").rows()).isEmpty();
    }
}
