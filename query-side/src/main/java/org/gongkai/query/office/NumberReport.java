package org.gongkai.query.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.casefile.NumberUse;
import org.gongkai.events.agency.AgencySettings;
import org.gongkai.events.number.NumberVoided;
import org.gongkai.events.number.NumbersReserved;
import org.gongkai.events.number.Series;

/**
 * Whether every number of a series in a year is accounted for: borne by a record, void, or still free in a block.
 *
 * @param last the highest number in use outside every block; 0 when there is none
 * @param used how many numbers records bear
 * @param blocks the blocks set aside
 * @param voided the void numbers
 * @param gaps numbers up to the last one and in blocks that no record bears and that are not void
 * @param freeText numbers that were not printed by the series' pattern, so that no gap can be seen among them
 * @param shared replies that answer several requests (法释〔2025〕8号第十四条)
 * @param duplicates other numbers that several records bear
 */
public record NumberReport(
        Run run,
        int last,
        int used,
        List<Block> blocks,
        List<NumberVoided> voided,
        List<Gap> gaps,
        List<String> freeText,
        List<Several> shared,
        List<Several> duplicates) {

    /**
     * Which numbers are looked at.
     *
     * @param settings how the agency was ever set up, last as it is now: numbers may have been printed otherwise
     */
    public record Run(List<AgencySettings> settings, String series, int year) {

        /** How the agency is set up now. */
        public AgencySettings now() {
            return settings.getLast();
        }

        /** A number as it would be printed now. */
        public String print(int number) {
            return now().print(series, year, number);
        }

        /** Which number a print is, by any pattern the series ever had. */
        public OptionalInt number(String printed) {
            return settings.reversed().stream()
                    .map(then -> then.number(series, year, printed))
                    .filter(OptionalInt::isPresent)
                    .findFirst()
                    .orElse(OptionalInt.empty());
        }
    }

    /** A block, and how many of its numbers are gone. */
    public record Block(NumbersReserved reserved, int used) {}

    /** Numbers in a row that nobody accounts for, as printed; both ends included. */
    public record Gap(String from, String to, int count) {

        static Gap of(Run run, int from, int to) {
            return new Gap(run.print(from), run.print(to), to - from + 1);
        }
    }

    /** A number that several records bear. */
    public record Several(String number, List<UUID> requests) {}

    static NumberReport of(Run run, List<NumberUse> uses, List<NumbersReserved> reserved, List<NumberVoided> voided) {
        Map<String, LinkedHashSet<UUID>> bearers = uses.stream()
                .collect(Collectors.groupingBy(
                        NumberUse::number,
                        LinkedHashMap::new,
                        Collectors.mapping(NumberUse::bearer, Collectors.toCollection(LinkedHashSet::new))));
        Set<Integer> used = numbers(run, bearers.keySet().stream());
        var gone = new TreeSet<>(used);
        gone.addAll(numbers(run, voided.stream().map(NumberVoided::number)));
        int last = used.stream()
                .filter(n -> reserved.stream().noneMatch(block -> has(block, n)))
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        List<Several> several = bearers.entrySet().stream()
                .filter(e -> e.getValue().size() > 1)
                .map(e -> new Several(e.getKey(), List.copyOf(e.getValue())))
                .toList();
        boolean replies = run.series().equals(Series.REPLY.name());
        return new NumberReport(
                run,
                last,
                bearers.size(),
                blocks(reserved, gone),
                voided,
                gaps(run, last, reserved, gone),
                bearers.keySet().stream().filter(n -> run.number(n).isEmpty()).toList(),
                replies ? several : List.of(),
                replies ? List.of() : several);
    }

    private static Set<Integer> numbers(Run run, Stream<String> printed) {
        return printed.map(run::number)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Block> blocks(List<NumbersReserved> reserved, Set<Integer> gone) {
        return reserved.stream()
                .map(block -> new Block(
                        block,
                        Math.toIntExact(gone.stream().filter(n -> has(block, n)).count())))
                .toList();
    }

    /** What is missing of 1 to the last one and of the blocks. */
    private static List<Gap> gaps(Run run, int last, List<NumbersReserved> reserved, TreeSet<Integer> gone) {
        var spans = new TreeMap<Integer, Integer>();
        reserved.forEach(block -> spans.merge(block.from(), block.to(), Math::max));
        spans.merge(1, last, Math::max);
        var gaps = new ArrayList<Gap>();
        int looked = 0;
        for (var span : spans.entrySet()) {
            int from = Math.max(span.getKey(), looked + 1);
            looked = Math.max(looked, span.getValue());
            if (from <= looked) {
                add(gaps, run, from, gone.subSet(from, true, looked, true), looked);
            }
        }
        return gaps;
    }

    /** Between two numbers, both included, what is missing around those that are there. */
    private static void add(List<Gap> gaps, Run run, int first, Set<Integer> there, int last) {
        int from = first;
        for (int number : there) {
            if (number > from) {
                gaps.add(Gap.of(run, from, number - 1));
            }
            from = number + 1;
        }
        if (from <= last) {
            gaps.add(Gap.of(run, from, last));
        }
    }

    private static boolean has(NumbersReserved block, int number) {
        return block.from() <= number && number <= block.to();
    }
}
