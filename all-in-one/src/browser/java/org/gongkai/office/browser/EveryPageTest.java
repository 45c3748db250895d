package org.gongkai.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.office.bench.pages.Crawl;
import org.gongkai.office.demo.Demo;
import org.gongkai.office.e2e.RunningOffice;
import org.gongkai.office.play.HttpCounter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every page the demonstration leads to, found by following links: a new one is looked at without being named. */
class EveryPageTest {

    /** As many kinds as there were when this was written; the guide's chapters are kinds of their own. */
    private static final int KINDS = 50;

    private static final int KINDS_OF_DIALOGS = 30;

    private static final RunningOffice OFFICE = RunningOffice.get();
    private static final List<String> PAGES = new ArrayList<>();
    private static final Map<String, List<String>> BARRIERS = new LinkedHashMap<>();
    private static final Set<String> DIALOGS = new TreeSet<>();
    private static final Map<String, List<String>> BARRIERS_IN_DIALOGS = new LinkedHashMap<>();
    private static final Map<String, Integer> TOO_WIDE = new LinkedHashMap<>();
    private static final Map<String, String> CHINESE = new LinkedHashMap<>();

    @BeforeAll
    static void looks_at_every_page_once() {
        new Demo(new HttpCounter(OFFICE.client())).load();
        int street = 0;
        int district = 0;
        for (JsonNode agency : OFFICE.get("/api/agencies")) {
            street = agency.path("name").asText().startsWith("青禾") ? agency.path("id").asInt() : street;
            district = agency.path("name").asText().startsWith("东原") ? agency.path("id").asInt() : district;
        }
        try (Visit visit = Staff.everywhere()) {
            PAGES.addAll(Crawl.from(
                    List.of("/agencies/" + street + "/desk", "/agencies/" + district + "/desk", "/"),
                    address -> look(visit, address)));
        }
        try (Visit stranger = Visit.stranger()) {
            look(stranger, "/sign-in");
        }
    }

    private static String look(Visit visit, String address) {
        visit.open(address);
        String html = visit.page().content();
        note(BARRIERS, address, visit.barriers());
        String name = address.replaceAll("[^\\w]+", "_");
        visit.picture(name);
        note(BARRIERS_IN_DIALOGS, address, visit.barriersInDialogs(name, DIALOGS));
        int over = visit.tooWide();
        if (over > 0) {
            TOO_WIDE.put(address, over);
        }
        String chinese = chinese(visit, address);
        if (!chinese.isEmpty()) {
            CHINESE.put(address, chinese);
        }
        return html;
    }

    private static void note(Map<String, List<String>> where, String address, List<String> found) {
        if (!found.isEmpty()) {
            where.put(address, found);
        }
    }

    /** Labels that stay Chinese where English was asked for; the guide is Chinese, and so is what was typed in. */
    private static String chinese(Visit visit, String address) {
        if (address.startsWith("/help")) {
            return "";
        }
        visit.open(address + (address.contains("?") ? "&" : "?") + "lang=en");
        String found = String.join(
                " | ",
                visit.page().locator("nav.links a, .actions button, th[scope=col]").allInnerTexts().stream()
                        .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                        .toList());
        visit.open(address + (address.contains("?") ? "&" : "?") + "lang=zh");
        return found;
    }

    @Test
    void all_pages_were_found() {
        assertThat(PAGES).hasSizeGreaterThan(KINDS);
    }

    @Test
    void nobody_is_kept_out_of_any_page_by_how_it_is_made() {
        assertThat(BARRIERS).isEmpty();
    }

    @Test
    void nobody_is_kept_out_of_any_dialog_by_how_it_is_made() {
        assertThat(DIALOGS).hasSizeGreaterThan(KINDS_OF_DIALOGS);
        assertThat(BARRIERS_IN_DIALOGS).isEmpty();
    }

    @Test
    void every_page_fits_a_telephone() {
        assertThat(TOO_WIDE).as("pixels too wide").isEmpty();
    }

    @Test
    void every_page_speaks_english_where_asked() {
        assertThat(CHINESE).isEmpty();
    }
}
