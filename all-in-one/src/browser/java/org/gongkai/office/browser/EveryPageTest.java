package org.gongkai.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.office.bench.Crawl;
import org.gongkai.office.demo.Demo;
import org.gongkai.office.e2e.RunningOffice;
import org.gongkai.office.play.HttpCounter;
import org.junit.jupiter.api.Test;

/** Every page the demonstration leads to: found by following links, so that a new one is looked at without being named. */
class EveryPageTest {

    private static final RunningOffice OFFICE = RunningOffice.get();
    private static final List<String> START = start();

    private static List<String> start() {
        new Demo(new HttpCounter(OFFICE.client())).load();
        int street = 0;
        int district = 0;
        for (JsonNode agency : OFFICE.get("/api/agencies")) {
            street = agency.path("name").asText().startsWith("青禾") ? agency.path("id").asInt() : street;
            district = agency.path("name").asText().startsWith("东原") ? agency.path("id").asInt() : district;
        }
        return List.of("/sign-in", "/agencies/" + street + "/desk", "/agencies/" + district + "/desk", "/");
    }

    @Test
    void nobody_is_kept_out_of_any_page_by_how_it_is_made() {
        Map<String, List<String>> barriers = new LinkedHashMap<>();
        try (Visit visit = Staff.everywhere()) {
            List<String> pages = Crawl.from(START, address -> {
                visit.open(address);
                List<String> found = visit.barriers();
                if (!found.isEmpty()) {
                    barriers.put(address, found);
                }
                return visit.page().content();
            });
            assertThat(pages).as("pages found").hasSizeGreaterThan(START.size());
        }
        assertThat(barriers).isEmpty();
    }

    @Test
    void every_page_fits_a_telephone_and_an_office_screen() {
        Map<String, Integer> tooWide = new LinkedHashMap<>();
        try (Visit visit = Staff.everywhere()) {
            Crawl.from(START, address -> {
                visit.open(address);
                visit.picture(address.replaceAll("[^\\w]+", "_"));
                if (visit.tooWide() > 0) {
                    tooWide.put(address, visit.tooWide());
                }
                return visit.page().content();
            });
        }
        assertThat(tooWide).as("pixels too wide").isEmpty();
    }

    @Test
    void every_page_speaks_english_where_asked() {
        Map<String, String> chinese = new LinkedHashMap<>();
        try (Visit visit = Staff.everywhere()) {
            visit.open("/?lang=en");
            Crawl.from(START, address -> {
                visit.open(address);
                String heads = String.join(" | ", visit.page().locator("button, label, th[scope=col], h2").allInnerTexts());
                if (!address.startsWith("/help") && heads.codePoints().anyMatch(Character::isIdeographic)) {
                    chinese.put(address, heads);
                }
                return visit.page().content();
            });
        }
        assertThat(chinese).isEmpty();
    }
}
