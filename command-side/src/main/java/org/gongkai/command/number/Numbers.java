package org.gongkai.command.number;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.casefile.NumberUse;
import org.gongkai.command.number.NumberRows.Fate;
import org.gongkai.command.settings.SettingsBook;
import org.gongkai.events.AgencyId;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.number.NumberMode;
import org.gongkai.events.number.Series;
import org.gongkai.rule.chapter.OfficeRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The numbers of registrations and documents, each once (条例第四十五条).
 *
 * <p>A number given to a command that is refused, or only tried, is free again. Others wait for the series of the year
 * until the command is through; a command that needs numbers of several series asks in the order of their codes, or
 * takes them all beforehand by {@link #lock}.
 */
public class Numbers {

    private static final Fate UNKNOWN = new Fate(0, false);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    /** Whoever types a number further on has slipped, or counts otherwise: the next one does not follow it. */
    private static final int LARGEST_JUMP = 100;

    private final SettingsBook settings;
    private final NumberSeries counters;
    private final NumberRows rows;

    /** Over the command side's pool, whose transactions it joins. */
    public Numbers(SettingsBook settings, NumberSeries counters, JdbcClient jdbc) {
        this.settings = settings;
        this.counters = counters;
        this.rows = new NumberRows(jdbc);
    }

    /** Takes several series of a year in the order that lets no two commands wait for each other. */
    public void lock(AgencyId agency, int year, List<String> series) {
        series.stream().sorted(Comparator.naturalOrder()).distinct().forEach(s -> rows.lock(new Run(agency, s, year)));
    }

    /**
     * The number somebody typed, or the next one when nobody did.
     *
     * @param typed see {@link #use}; null for the next, see {@link #next}
     * @param shared see {@link #use}
     */
    public String give(AgencyId agency, String series, int year, @Nullable String typed, boolean shared) {
        return typed == null ? next(agency, series, year) : use(agency, series, year, typed, shared);
    }

    /**
     * The next number of a series, as it is printed; of a series that is typed it goes on after those typed before.
     *
     * @throws org.gongkai.rule.RuleBroken when the agency takes the numbers of this series from reserved blocks
     */
    public String next(AgencyId agency, String series, int year) {
        AgencySettings set = settings.of(agency);
        OfficeRule.NUMBER_MISSING.require(set.mode(series) != NumberMode.RESERVED, name(series));
        var run = new Run(agency, series, year);
        while (true) {
            int number = counters.next(agency, series, year);
            String printed = set.print(series, year, number);
            if (rows.claim(run, number, printed)) {
                return printed;
            }
            block(run, number).ifPresent(block -> rows.advance(run, block.to()));
        }
    }

    private Optional<Block> block(Run run, int number) {
        return rows.blocks(run).stream().filter(block -> block.has(number)).findFirst();
    }

    private Stream<Integer> taken(Run run, AgencySettings set) {
        return rows.all(run).stream()
                .map(printed -> set.number(run.series(), run.year(), printed))
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt);
    }

    /** A typed number under which nothing else may be kept. */
    public String use(AgencyId agency, String series, int year, String typed) {
        return use(agency, series, year, typed, false);
    }

    /**
     * Takes a number that stands on paper. Of a reserved block its digits are enough.
     *
     * @param shared whether the document answers several requests, so that its number comes again (法释〔2025〕8号第十四条);
     *     only replies can
     * @return as it is printed
     * @throws org.gongkai.rule.RuleBroken when it is taken, void, allotted by the series itself, or not reserved
     */
    public String use(AgencyId agency, String series, int year, String typed, boolean shared) {
        AgencySettings set = settings.of(agency);
        var run = new Run(agency, series, year);
        int last = rows.lock(run);
        String printed = printed(run, set, typed);
        Optional<Fate> known = rows.find(run, printed);
        Fate fate = known.orElse(UNKNOWN);
        OfficeRule.NUMBER_VOID.require(!fate.voided(), printed);
        boolean mayShare = shared && series.equals(Series.REPLY.name());
        OfficeRule.NUMBER_TAKEN.require(mayShare || !fate.used(), printed, text(year));
        if (known.isEmpty()) {
            begin(run, set, printed, last);
        }
        rows.put(run, printed, new Fate(fate.uses() + 1, false));
        return printed;
    }

    /** A number nobody ever had must be one that may be typed. */
    private void begin(Run run, AgencySettings set, String printed, int last) {
        OptionalInt number = set.number(run.series(), run.year(), printed);
        boolean reserved = number.isPresent() && block(run, number.getAsInt()).isPresent();
        requireFitting(run, set.mode(run.series()), printed, reserved);
        if (!reserved && number.isPresent() && number.getAsInt() - last <= LARGEST_JUMP) {
            rows.advance(run, number.getAsInt());
        }
    }

    /**
     * A record that bears the number was retracted: once nothing else bears it, the same number may be typed again,
     * whatever the series takes else; it is never allotted anew.
     */
    public void giveBack(NumberUse use) {
        var run = new Run(use.agency(), use.series(), use.year());
        rows.lock(run);
        rows.find(run, use.number())
                .filter(Fate::used)
                .ifPresent(fate -> rows.put(run, use.number(), new Fate(fate.uses() - 1, fate.voided())));
    }

    private static void requireFitting(Run run, NumberMode mode, String printed, boolean reserved) {
        if (mode == NumberMode.TYPED) {
            return;
        }
        if (mode == NumberMode.ALLOTTED) {
            OfficeRule.NUMBER_IS_ALLOTTED.require(reserved, name(run.series()), printed);
        }
        OfficeRule.NUMBER_NOT_RESERVED.require(reserved, printed, text(run.year()));
    }

    /** Digits alone stand for the whole number, save where any text may be typed. */
    private static String printed(Run run, AgencySettings set, String typed) {
        String text = typed.strip();
        boolean digits = set.mode(run.series()) != NumberMode.TYPED
                && DIGITS.matcher(text).matches();
        return digits ? set.print(run.series(), run.year(), Integer.parseInt(text)) : text;
    }

    /** Sets a block aside. */
    void reserve(Run run, Block block) {
        AgencySettings set = settings.of(run.agency());
        int last = rows.lock(run);
        int gone = set.mode(run.series()) == NumberMode.ALLOTTED ? last : 0;
        for (Block other : rows.blocks(run)) {
            OfficeRule.NUMBERS_RESERVED_ALREADY.require(!block.meets(other), text(other.from()), text(other.to()));
        }
        // Those that were allotted are gone even if they were printed otherwise then.
        IntStream.concat(taken(run, set).mapToInt(Integer::intValue), IntStream.rangeClosed(1, gone))
                .filter(block::has)
                .min()
                .ifPresent(number -> {
                    throw OfficeRule.NUMBER_TAKEN.broken(set.print(run.series(), run.year(), number), text(run.year()));
                });
        rows.reserve(run, block);
    }

    /** A number that is void from now on. */
    record Voided(String number, boolean used) {}

    /** Voids a number. */
    Voided makeVoid(Run run, String typed) {
        AgencySettings set = settings.of(run.agency());
        rows.lock(run);
        String printed = printed(run, set, typed);
        Fate fate = rows.find(run, printed).orElse(UNKNOWN);
        OfficeRule.NUMBER_VOID.require(!fate.voided(), printed);
        rows.put(run, printed, new Fate(fate.uses(), true));
        return new Voided(printed, fate.used());
    }

    private static Object name(String series) {
        Series known = Series.known(series);
        return known == null ? series : known;
    }

    /** A year or number as it is written: no thousands separator. */
    private static String text(int number) {
        return Integer.toString(number);
    }
}
