package org.gongkai.query.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    private static String feed(Reminder... reminders) {
        return CalendarFeed.of("政府信息公开期限", "https://office.example", List.of(reminders), NOW);
    }

    private static Reminder about(String summary) {
        return new Reminder("request-0001", DUE, summary, "/requests/1");
    }

    private static String unfolded(String feed) {
        return feed.replace("\r\n ", "");
    }

    @Test
    void every_line_ends_with_cr_and_lf() {
        String feed = feed(about("答复到期"));
        assertThat(feed).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(feed.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_character_is_cut() {
        String summary = "答复到期：2026-依申请-0012 " + "滨水片区更新项目与社会资本方合作协议🏗".repeat(6);
        String feed = feed(about(summary));
        assertThat(Arrays.stream(feed.split("\r\n")))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(unfolded(feed)).contains("SUMMARY:" + summary + "\r\n");
        assertThat(feed).doesNotContain("\uFFFD");
    }

    @Test
    void a_day_is_a_whole_day_event_that_ends_the_day_after() {
        assertThat(feed(about("答复到期")))
                .contains("DTSTART;VALUE=DATE:20261231\r\n")
                .contains("DTEND;VALUE=DATE:20270101\r\n")
                .contains("DTSTAMP:20261122T083000Z\r\n")
                .contains("URL:https://office.example/requests/1\r\n");
    }

    @Test
    void its_name_stays_when_its_day_moves() {
        var moved = new Reminder("request-0001", DUE.plusDays(14), "答复到期", "/requests/1");
        assertThat(feed(about("答复到期"))).contains("UID:request-0001@gongkai\r\n");
        assertThat(feed(moved)).contains("UID:request-0001@gongkai\r\n");
    }

    @Test
    void what_means_something_to_the_format_is_escaped() {
        assertThat(unfolded(feed(about("a,b;c\\d\ne")))).contains("SUMMARY:a\\,b\\;c\\\\d\\ne\r\n");
    }

    @Test
    void events_and_alarms_are_closed_in_order() {
        var lines = feed(about("一"), about("二")).lines().toList();
        assertThat(lines.stream().filter(line -> line.equals("BEGIN:VEVENT"))).hasSize(2);
        assertThat(lines.stream().filter(line -> line.equals("END:VEVENT"))).hasSize(2);
        assertThat(lines.subList(lines.indexOf("BEGIN:VALARM"), lines.indexOf("END:VALARM")))
                .contains("ACTION:DISPLAY", "TRIGGER:-PT15H");
    }
}
