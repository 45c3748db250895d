package org.gongkai.query.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.stream.IntStream;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Line;
import org.gongkai.query.Desk;
import org.gongkai.query.RandomOffice;
import org.gongkai.query.TestLog;
import org.gongkai.query.feed.FeedGap;
import org.gongkai.query.ledger.AgencyYear;
import org.junit.jupiter.api.Test;

class LedgerFoldTest {

    private final TestLog log = new TestLog();

    @Test
    void every_table_straight_from_the_log_is_that_of_the_entries_and_that_of_a_naive_sum() throws Exception {
        var office = new RandomOffice(log, 7);
        var play = office.play(4, 60);
        try (var desk = new Desk(log);
                var connection = log.asQuery().getConnection()) {
            long asOf = log.position() - 20;
            desk.catchUp();
            var tables = LedgerFold.allTables(connection, asOf);
            for (var agency : office.agencies()) {
                var years = desk.ledger().years(agency, 2000, 2100, asOf);
                years.forEach((year, book) ->
                        assertThat(tables.get(new AgencyYear(agency, year))).isEqualTo(book.cells()));
                int year = 2025;
                for (Line line : Line.values()) {
                    for (Column column : Column.of(line.account())) {
                        assertThat(Objects.requireNonNull(tables.get(new AgencyYear(agency, year)))
                                        .at(line, column))
                                .isEqualTo(play.sum(agency, year, line, column, asOf));
                    }
                }
            }
        }
    }

    @Test
    void a_missing_record_is_noticed() throws Exception {
        new RandomOffice(log, 8).play(1, 10);
        log.spoil().sql("DELETE FROM log.event WHERE position = 3").update();
        try (var connection = log.asQuery().getConnection()) {
            assertThatThrownBy(() -> LedgerFold.allTables(connection, log.position()))
                    .isInstanceOf(FeedGap.class);
        }
    }

    @Test
    void thousands_of_agencies_and_years_find_their_place() {
        var table = new YearTable();
        IntStream.rangeClosed(1, 3000).forEach(agency -> {
            table.add(agency, 2024, Line.GRANTED.number(), 1, agency);
            table.add(agency, 2025, Line.GRANTED.number(), 1, 2 * agency);
        });
        var map = table.toMap();
        assertThat(map).hasSize(6000);
        assertThat(Objects.requireNonNull(map.get(new AgencyYear(new AgencyId(2999), 2025)))
                        .at(Line.GRANTED, Column.NATURAL_PERSON))
                .isEqualTo(5998);
    }
}
