package org.gongkai.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.access.Role;
import org.gongkai.office.bench.pages.Crawl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page offers nobody a link that is refused to him. */
class LinksTest {

    private static final District DISTRICT = District.get();

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_of_an_agency_is_led_before_a_shut_door(Role role) {
        assertThat(refused(DISTRICT.guest(DISTRICT.street, role))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_of_the_agency_above_is_led_before_a_shut_door(Role role) {
        assertThat(refused(DISTRICT.guest(DISTRICT.above, role))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_with_a_role_everywhere_is_led_before_a_shut_door(Role role) {
        assertThat(refused(DISTRICT.guest(null, role))).isEmpty();
    }

    /** The pages that were not shown, and from which of them one was led there. */
    private static Map<String, Integer> refused(Guest guest) {
        var refused = new TreeMap<String, Integer>();
        Crawl.from(List.of("/"), address -> {
            var answer = guest.look(address);
            if (answer.statusCode() / 100 == 3) {
                return "<a href=\"" + answer.headers().firstValue("location").orElse("/") + "\">";
            }
            if (answer.statusCode() != 200) {
                refused.put(address, answer.statusCode());
            }
            return answer.body();
        });
        return refused;
    }
}
