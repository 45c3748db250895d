package org.gongkai.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.gongkai.access.Whereabouts;
import org.gongkai.office.OfficeParts;
import org.gongkai.query.access.WhereaboutsConfiguration;
import org.gongkai.query.annual.AnnualLog;
import org.gongkai.query.feed.Feed;
import org.gongkai.query.ledger.Ledger;
import org.gongkai.query.projection.Projections;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Where things lie is the same on both sides, though each knows it from tables of its own. */
class WhereaboutsTest {

    private static final District DISTRICT = District.get();

    private final Whereabouts desk = OfficeParts.of(DISTRICT.office, Whereabouts.class);
    private final Whereabouts log = new WhereaboutsConfiguration()
            .logWhereabouts(
                    queryJdbc(),
                    OfficeParts.of(DISTRICT.office, Feed.class),
                    OfficeParts.of(DISTRICT.office, Projections.class),
                    OfficeParts.of(DISTRICT.office, Ledger.class),
                    OfficeParts.of(DISTRICT.office, AnnualLog.class));

    private static JdbcClient queryJdbc() {
        var beans = OfficeParts.of(DISTRICT.office, RequestMappingHandlerMapping.class)
                .getApplicationContext();
        return Objects.requireNonNull(beans).getBean("queryJdbc", JdbcClient.class);
    }

    @Test
    void requests_and_cases_stand_at_the_same_agency() {
        var ids = List.of(
                UUID.fromString(DISTRICT.request), UUID.fromString(DISTRICT.theirs), UUID.fromString(DISTRICT.remedy));
        assertThat(log.of(ids)).isEqualTo(desk.of(ids)).hasSize(3);
        assertThat(log.of(List.of(UUID.randomUUID()))).isEmpty();
        assertThat(log.of(List.of())).isEmpty();
    }

    @Test
    void records_are_of_the_same_agency() {
        long beyond = OfficeParts.of(DISTRICT.office, Feed.class).head() + 1;
        assertThat(LongStream.rangeClosed(0, beyond).mapToObj(log::ofRecord).toList())
                .isEqualTo(LongStream.rangeClosed(0, beyond)
                        .mapToObj(desk::ofRecord)
                        .toList());
    }

    @Test
    void the_same_agencies_are_above_by_superior_and_by_the_newest_list_of_members() {
        int one = agency("甲岭街道办事处", DISTRICT.above);
        int two = agency("乙岭街道办事处", DISTRICT.above);
        int three = agency("丙岭街道办事处", DISTRICT.above);
        declare(2024, one, three);
        declare(2025, two, three, one);
        declare(2025, two, three);
        for (int agency : List.of(DISTRICT.above, one, two, three, 9_999)) {
            assertThat(log.above(agency)).as("above %d", agency).isEqualTo(desk.above(agency));
        }
        assertThat(log.above(three)).isEqualTo(Set.of(DISTRICT.above, one, two));
        assertThat(log.above(one)).isEqualTo(Set.of(DISTRICT.above));
    }

    private static int agency(String name, int superior) {
        var opening = Map.of("year", District.YEAR, "pending", Map.of());
        return DISTRICT.asHouse(
                        "/api/agencies",
                        Map.of("name", name, "level", "SUBDISTRICT_OFFICE", "superior", superior, "opening", opening))
                .path("agencyId")
                .asInt();
    }

    /** Says whom an agency adds up in a year. */
    private static void declare(int year, int parent, int... members) {
        var list = Arrays.stream(members)
                .mapToObj(member -> Map.of("agency", member, "kind", "DERIVED"))
                .toList();
        DISTRICT.asHouse("/api/agencies/" + parent + "/rollups/" + year + "/members", Map.of("members", list));
    }
}
