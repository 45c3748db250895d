package org.gongkai.events.proactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureUnitTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "2.02", "59237.2449", "24252.311082", "96171.6", "4068.208", "9116.36", "100"})
    void an_amount_of_ten_thousand_yuan_is_printed_to_the_digit(String figure) {
        FigureUnit unit = FigureUnit.TEN_THOUSAND_YUAN;
        assertThat(unit.print(unit.amount(new BigDecimal(figure)))).isEqualTo(figure);
    }

    @Test
    void yuan_and_ten_thousand_yuan_are_the_same_money() {
        long amount = FigureUnit.YUAN.amount(new BigDecimal("242523110.82"));
        assertThat(FigureUnit.TEN_THOUSAND_YUAN.print(amount)).isEqualTo("24252.311082");
    }

    @Test
    void zeros_at_the_end_say_nothing_and_are_not_printed() {
        assertThat(FigureUnit.YUAN.print(FigureUnit.YUAN.amount(new BigDecimal("13030.00"))))
                .isEqualTo("13030");
        assertThat(FigureUnit.PIECE.print(11_398_889)).isEqualTo("11398889");
        assertThat(FigureUnit.ITEM.print(-417)).isEqualTo("-417");
    }

    @Test
    void a_digit_without_room_is_seen_and_never_rounded() {
        var tooFine = new BigDecimal("2.0200001");
        assertThat(FigureUnit.TEN_THOUSAND_YUAN.fits(tooFine)).isFalse();
        assertThat(FigureUnit.TEN_THOUSAND_YUAN.fits(new BigDecimal("2.0200000")))
                .isTrue();
        assertThat(FigureUnit.PIECE.fits(new BigDecimal("1.5"))).isFalse();
        assertThat(FigureUnit.PIECE.fits(new BigDecimal("1E+2"))).isTrue();
        assertThatThrownBy(() -> FigureUnit.TEN_THOUSAND_YUAN.amount(tooFine)).isInstanceOf(ArithmeticException.class);
    }
}
