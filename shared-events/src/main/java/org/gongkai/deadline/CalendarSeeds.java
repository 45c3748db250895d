package org.gongkai.deadline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gongkai.events.calendar.CalendarAdopted;

/**
 * The notices that come with the product, one file a year under {@code calendars/}, and the reader for later ones.
 *
 * <p>Files are only seeds: what counts is the event made of them, so that every node and every replay sees the same.
 */
public final class CalendarSeeds {

    private static final int FIRST = 2019;
    private static final int LAST = 2026;

    private CalendarSeeds() {}

    /** The years 2019 to 2026, in order, as adopted on this day. */
    public static List<CalendarAdopted> all(LocalDate adoptedOn) {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(year -> shipped(year, adoptedOn))
                .toList();
    }

    private static CalendarAdopted shipped(int year, LocalDate adoptedOn) {
        String name = "/calendars/" + year + ".json";
        try (InputStream in = CalendarSeeds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the calendar " + name + " is missing from the program");
            }
            return read(in, adoptedOn);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * One year's notice from JSON: {@code {"year", "papers", "holidayOff", "makeUpWorkday"}}, days as yyyy-MM-dd.
     *
     * @throws IOException when it is not JSON
     * @throws IllegalArgumentException in the clerk's words, when a field is missing or a day does not belong to the
     *     year
     */
    public static CalendarAdopted read(InputStream json, LocalDate adoptedOn) throws IOException {
        JsonNode notice = new ObjectMapper().readTree(json);
        int year = notice.path("year").asInt();
        if (year < 2000 || year > 2999) {
            throw new IllegalArgumentException("放假安排缺少年份 year。The notice names no year from 2000 on.");
        }
        var papers = notice.path("papers").valueStream().map(JsonNode::asText).toList();
        return new CalendarAdopted(
                year, papers, days(notice, "holidayOff", year), days(notice, "makeUpWorkday", year), adoptedOn);
    }

    private static SortedSet<LocalDate> days(JsonNode notice, String field, int year) {
        if (!notice.path(field).isArray()) {
            throw new IllegalArgumentException(
                    year + "年放假安排缺少 " + field + "。The notice for " + year + " has no list " + field + ".");
        }
        var days = new TreeSet<LocalDate>();
        for (JsonNode day : notice.path(field)) {
            days.add(day(day.asText(), year));
        }
        return days;
    }

    private static LocalDate day(String text, int year) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text + " 不是日期。Not a date: " + text + ".", e);
        }
        // A notice reaches over New Year at either end, never further.
        if (Math.abs(day.getYear() - year) > 1) {
            throw new IllegalArgumentException(
                    text + " 不属于" + year + "年的放假安排。" + text + " does not belong to the notice for " + year + ".");
        }
        return day;
    }
}
