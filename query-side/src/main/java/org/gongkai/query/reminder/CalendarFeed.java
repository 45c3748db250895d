package org.gongkai.query.reminder;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Reminders as a calendar file (RFC 5545): a whole-day event each, with an alarm at nine on the day before. Lines end
 * with CR LF and are folded after 75 octets at most, never inside a character.
 */
final class CalendarFeed {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();

    private CalendarFeed() {}

    /**
     * The file.
     *
     * @param name what calendar programs call it
     * @param base the address of the office, before each reminder's path
     * @param at when it was made
     */
    static String of(String name, String base, List<Reminder> reminders, Instant at) {
        var feed = new CalendarFeed();
        feed.line("BEGIN:VCALENDAR");
        feed.line("VERSION:2.0");
        feed.line("PRODID:-//Gongkai//Reminders//ZH");
        feed.line("CALSCALE:GREGORIAN");
        feed.line("METHOD:PUBLISH");
        feed.line("X-WR-CALNAME:" + escaped(name));
        feed.line("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        feed.line("X-PUBLISHED-TTL:PT1H");
        reminders.forEach(reminder -> feed.event(reminder, base, at));
        feed.line("END:VCALENDAR");
        return feed.text.toString();
    }

    private void event(Reminder reminder, String base, Instant at) {
        line("BEGIN:VEVENT");
        line("UID:" + escaped(reminder.uid()) + "@gongkai");
        line("DTSTAMP:" + INSTANT.format(at));
        line("DTSTART;VALUE=DATE:" + DAY.format(reminder.on()));
        line("DTEND;VALUE=DATE:" + DAY.format(reminder.on().plusDays(1)));
        line("SUMMARY:" + escaped(reminder.summary()));
        line("URL:" + base + reminder.path());
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("TRIGGER:-PT15H");
        line("DESCRIPTION:" + escaped(reminder.summary()));
        line("END:VALARM");
        line("END:VEVENT");
    }

    /** A text value: backslash, semicolon, comma and line ends mean something else in the format. */
    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** A line, folded: what goes on begins with a space, which counts. */
    private void line(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(one);
            octets += size;
            i += one.length();
        }
        text.append("\r\n");
    }
}
