package org.gongkai.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    private static final String PATH = "/agencies/1/requests";

    @Test
    void blank_filters_are_left_out() {
        var address = Address.of(PATH, Map.of("q", " ", "state", "REPLIED"));
        assertThat(address.page(2)).isEqualTo(PATH + "?state=REPLIED&page=2");
        assertThat(address.filtered()).isTrue();
        assertThat(Address.of(PATH, Map.of("sort", "due", "q", "")).filtered()).isFalse();
    }

    @Test
    void a_head_clicked_twice_sorts_the_other_way_from_the_first_page() {
        var once = Address.of(PATH, Map.of("sort", "due", "page", "7"));
        assertThat(once.order("due")).isEqualTo("ascending");
        assertThat(once.sorted("due")).isEqualTo(PATH + "?sort=-due");
        assertThat(once.sorted("state")).isEqualTo(PATH + "?sort=state");
        assertThat(Address.of(PATH, Map.of("sort", "-due")).order("due")).isEqualTo("descending");
        assertThat(once.order("state")).isEqualTo("none");
    }

    @Test
    void what_was_typed_is_encoded_and_goes_along_to_the_file() {
        var address = Address.of(PATH, Map.of("q", "路&灯=?{x}", "page", "3", "size", "20"));
        assertThat(address.file("/api/agencies/1/requests.xlsx"))
                .isEqualTo("/api/agencies/1/requests.xlsx?q=%E8%B7%AF%26%E7%81%AF%3D%3F%7Bx%7D");
    }
}
