package org.gongkai.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongkai.events.request.FeeBasis.PER_PAGE;
import static org.gongkai.events.request.FeeBasis.PER_REQUEST;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tariff to the yuan, at every edge (国办函〔2020〕109号第四、五条). */
class TariffTest {

    @Test
    void thirty_five_requests_of_a_month_cost_3000_yuan() {
        assertThat(Tariff.yuan(PER_REQUEST, 35, 0)).isEqualTo(3_000);
    }

    @Test
    void two_hundred_and_fifty_pages_cost_4700_yuan() {
        assertThat(Tariff.yuan(PER_PAGE, 250, 0)).isEqualTo(4_700);
    }

    @ParameterizedTest(name = "{0} requests cost {1} yuan")
    @CsvSource({
        "0, 0",
        "9, 0",
        "10, 0",
        "11, 100",
        "29, 1900",
        "30, 2000",
        "31, 2200",
        "39, 3800",
        "40, 4000",
        "41, 4300",
        "49, 6700",
        "50, 7000",
        "51, 7400",
        "60, 11000",
        "61, 11500",
        "70, 16000",
        "71, 16600",
        "80, 22000",
        "81, 22700",
        "90, 29000",
        "91, 29800",
        "100, 37000",
        "101, 37900"
    })
    void requests_of_a_month_are_charged_band_by_band(int requests, int yuan) {
        assertThat(Tariff.yuan(PER_REQUEST, requests, 0)).isEqualTo(yuan);
    }

    @ParameterizedTest(name = "after {0} the next costs {1} yuan")
    @CsvSource({
        "0, 0",
        "9, 0",
        "10, 100",
        "29, 100",
        "30, 200",
        "39, 200",
        "40, 300",
        "49, 300",
        "50, 400",
        "59, 400",
        "60, 500",
        "99, 800",
        "100, 900"
    })
    void a_request_costs_by_how_many_came_before_it_in_the_month(int before, int yuan) {
        assertThat(Tariff.yuan(PER_REQUEST, 1, before)).isEqualTo(yuan);
    }

    @ParameterizedTest(name = "{1} after {0} cost {2} yuan")
    @CsvSource({"5, 5, 0", "5, 6, 100", "8, 4, 200", "25, 10, 1500", "29, 2, 300", "39, 2, 500", "9, 42, 7400"})
    void several_requests_go_on_from_those_before(int before, int requests, int yuan) {
        assertThat(Tariff.yuan(PER_REQUEST, requests, before)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 30, 31, 35, 40, 41, 50, 51, 100})
    void a_months_requests_cost_the_same_one_by_one_as_together(int requests) {
        int oneByOne = 0;
        for (int before = 0; before < requests; before++) {
            oneByOne += Tariff.yuan(PER_REQUEST, 1, before);
        }
        assertThat(oneByOne).isEqualTo(Tariff.yuan(PER_REQUEST, requests, 0));
    }

    @ParameterizedTest(name = "{0} pages cost {1} yuan")
    @CsvSource({
        "0, 0",
        "1, 0",
        "29, 0",
        "30, 0",
        "31, 10",
        "32, 20",
        "99, 690",
        "100, 700",
        "101, 720",
        "102, 740",
        "199, 2680",
        "200, 2700",
        "201, 2740",
        "202, 2780",
        "1000, 34700"
    })
    void pages_are_charged_part_by_part(int pages, int yuan) {
        assertThat(Tariff.yuan(PER_PAGE, pages, 0)).isEqualTo(yuan);
    }

    @Test
    void pages_are_counted_for_each_request_alone() {
        assertThat(Tariff.yuan(PER_PAGE, 31, 500)).isEqualTo(10);
    }

    @Test
    void a_quantity_is_not_negative() {
        assertThatThrownBy(() -> Tariff.yuan(PER_REQUEST, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tariff.yuan(PER_REQUEST, 1, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tariff.yuan(PER_PAGE, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
