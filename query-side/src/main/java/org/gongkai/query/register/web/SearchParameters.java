package org.gongkai.query.register.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.casefile.State;
import org.gongkai.events.ledger.Column;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.Channel;
import org.gongkai.query.problem.Refused;
import org.gongkai.query.register.Search;
import org.gongkai.query.register.Search.Order;
import org.gongkai.query.register.Search.Sort;
import org.jspecify.annotations.Nullable;

/** Reads what may follow the question mark of a list; whatever is not understood is refused by name. */
public final class SearchParameters {

    private static final Set<String> KNOWN = new TreeSet<>(Set.of(
            "agency",
            "state",
            "year",
            "q",
            "outcome",
            "overdue",
            "section",
            "handler",
            "internalDueBefore",
            "undelivered",
            "missing",
            "channel",
            "category",
            "faults",
            "sort",
            "page",
            "size"));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    private final Map<String, String> given;

    private SearchParameters(Map<String, String> given) {
        this.given = given;
    }

    /**
     * The search asked for.
     *
     * @param today the day on which a request is overdue or not
     * @throws Refused naming the first parameter that is unknown or cannot be read
     */
    public static Search read(Map<String, String> given, LocalDate today) {
        given.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refused.badParameter(
                            name,
                            "没有参数 %s，可用的有：%s。".formatted(name, String.join("、", KNOWN)),
                            "There is no parameter %s; there are: %s.".formatted(name, String.join(", ", KNOWN)));
                });
        return new SearchParameters(given).search(today);
    }

    private Search search(LocalDate today) {
        return new Search(
                number("agency", 1, Integer.MAX_VALUE),
                one("state", State.class),
                number("year", FIRST_YEAR, LAST_YEAR),
                text("q"),
                one("outcome", Outcome.class),
                Boolean.TRUE.equals(yes("overdue")) ? today : null,
                new Search.Office(
                        text("section"),
                        text("handler"),
                        date("internalDueBefore"),
                        yes("undelivered"),
                        yes("missing")),
                new Search.Kind(one("channel", Channel.class), one("category", Column.class), yes("faults")),
                order(),
                orElse(number("page", 1, Integer.MAX_VALUE), 1),
                orElse(number("size", 1, Search.MOST), Search.USUAL));
    }

    private @Nullable Boolean yes(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw bad(field, text, "true、false", "true or false");
        };
    }

    private @Nullable LocalDate date(String field) {
        String text = text(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw bad(field, Objects.requireNonNull(text), "如 2026-03-02 的日期", "a date like 2026-03-02");
        }
    }

    /** Like {@code due}, {@code -due} or {@code due,desc}. */
    private Order order() {
        String text = text("sort");
        if (text == null) {
            return Order.NEWEST_FIRST;
        }
        boolean minus = text.startsWith("-");
        boolean descending = minus || text.endsWith(",desc");
        String field = text.substring(minus ? 1 : 0).replaceFirst(",(asc|desc)$", "");
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.field().equals(field))
                .findFirst()
                .map(sort -> new Order(sort, descending))
                .orElseThrow(
                        () -> bad("sort", text, fields("、") + "，倒序在前面加 -", fields(", ") + "; - before it reverses"));
    }

    private static String fields(String between) {
        return Arrays.stream(Sort.values()).map(Sort::field).collect(Collectors.joining(between));
    }

    private @Nullable Integer number(String field, int least, int most) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        int number = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            boolean open = most == Integer.MAX_VALUE;
            throw bad(
                    field,
                    text,
                    open ? "不小于 " + least + " 的整数" : least + " 到 " + most + " 的整数",
                    open ? "a number from " + least : "a number from " + least + " to " + most);
        }
        return number;
    }

    private <E extends Enum<E>> @Nullable E one(String field, Class<E> type) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> bad(field, text, names(type, Enum::name, "、"), names(type, Enum::name, ", ")));
    }

    private static <E extends Enum<E>> String names(Class<E> type, Function<E, String> name, String between) {
        return Arrays.stream(type.getEnumConstants()).map(name).collect(Collectors.joining(between));
    }

    private @Nullable String text(String field) {
        String text = given.get(field);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static int orElse(@Nullable Integer number, int otherwise) {
        return number == null ? otherwise : number;
    }

    private static Refused bad(String field, String text, String zh, String en) {
        return Refused.badParameter(
                field,
                "参数 %s“%s”无法识别，应为：%s。".formatted(field, text, zh),
                "Cannot read %s “%s”; it should be: %s.".formatted(field, text, en));
    }
}
