package org.gongkai.office.years;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.office.e2e.Clerk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaiveCounterTest {

    @ParameterizedTest
    @ValueSource(strings = {"10-pingtan-2019", "12-pingtan-2021", "19-shuyang-drc-2023", "01-shanghai-office-2019"})
    void whoever_counts_the_histories_by_hand_comes_to_table_three(String name) {
        PlayedYear played = PlayedYear.of(name);
        JsonNode table = played.clerk().table(played.year());
        assertThat(counted(played.clerk(), played.year())).isNotEmpty().isEqualTo(cells(table));
    }

    /** The last of these years by hand, from what was known when each was closed; an open one as it stands. */
    static Map<String, Integer> counted(Clerk clerk, int... years) {
        SortedMap<Integer, Long> closings = new TreeMap<>();
        for (int year : years) {
            closings.put(year, clerk.table(year).path("asOf").asLong());
        }
        return counted(clerk, closings);
    }

    /** The last of these years by hand, from what was known at these positions. */
    static Map<String, Integer> counted(Clerk clerk, SortedMap<Integer, Long> closings) {
        List<JsonNode> histories = clerk.requests().stream()
                .map(request -> clerk.history(request.path("requestId").asText()))
                .toList();
        return new NaiveCounter(histories, closings).count(closings.lastKey());
    }

    /** The cells of a table in the format of 2021 that are not 0, sums left out. */
    static Map<String, Integer> cells(JsonNode table) {
        var cells = new TreeMap<String, Integer>();
        for (JsonNode row : table.path("tables").path("T3").path("rows")) {
            row.path("values").properties().forEach(value -> {
                if (value.getValue().asInt() != 0) {
                    cells.put(
                            row.path("code").asText() + "/" + value.getKey(),
                            value.getValue().asInt());
                }
            });
        }
        cells.keySet().removeIf(cell -> cell.startsWith("RESULTS_TOTAL/") || cell.endsWith("/TOTAL"));
        return cells;
    }
}
