package org.gongkai.office.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The program and its limit, measured by turns.
 *
 * @param limit what the computer can do, per second, a figure a round
 * @param program what the program does, per second, a figure a round
 */
public record Rounds(List<Double> limit, List<Double> program) {

    /** Something that is run for a while and says how much it did per second. */
    public interface Rate {
        double measure() throws Exception;
    }

    /** One round of each to warm up, which does not count, then so many of both by turns. */
    public static Rounds of(int rounds, Rate limit, Rate program) throws Exception {
        limit.measure();
        program.measure();
        var limits = new ArrayList<Double>();
        var programs = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            limits.add(limit.measure());
            programs.add(program.measure());
        }
        return new Rounds(limits, programs);
    }

    public double ratio() {
        return median(program) / median(limit);
    }

    /** The medians, the ratio, and every round, as a row of the table in docs/benchmarks.md. */
    public String row(String id, String what, double goal) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f | %,.0f | **%.2f** | %.1f | %s | %s |",
                id,
                what,
                median(limit),
                median(program),
                ratio(),
                goal,
                list(limit),
                list(program));
    }

    private static String list(List<Double> rates) {
        return String.join(
                " ",
                rates.stream().map(r -> String.format(Locale.ROOT, "%.0f", r)).toList());
    }

    private static double median(List<Double> rates) {
        return rates.stream().sorted().toList().get(rates.size() / 2);
    }
}
