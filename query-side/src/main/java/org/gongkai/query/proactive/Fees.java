package org.gongkai.query.proactive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fees for processing information (信息处理费, 国办函〔2020〕109号) of a year, by the day of the notice and of the payment.
 *
 * @param notices how many fee notices were sent
 * @param told their sum in yuan
 * @param cases how many requests were paid for
 * @param yuan what was paid
 */
public record Fees(int notices, long told, int cases, long yuan) {

    /**
     * A step about a fee.
     *
     * @param step its sequence in its request, or that of the step it puts right
     * @param name FeeCharged, FeePaid, StepRetracted or StepDateAmended
     * @param on the day; null when the step was retracted
     * @param amount in yuan; null when another step is only put right
     */
    record Step(
            UUID request,
            long step,
            String name,
            @Nullable LocalDate on,
            @Nullable Integer amount) {

        boolean isIn(int year) {
            return on != null && on.getYear() == year;
        }
    }

    private record Key(UUID request, long step) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRequest = request.compareTo(other.request);
            return byRequest == 0 ? Long.compare(step, other.step) : byRequest;
        }
    }

    /** What the steps, oldest first, come to in a year. */
    static Fees of(List<Step> steps, int year) {
        Map<Key, Step> standing = new TreeMap<>();
        for (Step step : steps) {
            var key = new Key(step.request(), step.step());
            switch (step.name()) {
                case "StepRetracted" -> standing.remove(key);
                case "StepDateAmended" ->
                    standing.computeIfPresent(
                            key, (k, was) -> new Step(k.request(), k.step(), was.name(), step.on(), was.amount()));
                default -> standing.put(key, step);
            }
        }
        List<Step> told = named("FeeCharged", standing, year);
        List<Step> paid = named("FeePaid", standing, year);
        int cases = Math.toIntExact(paid.stream().map(Step::request).distinct().count());
        return new Fees(told.size(), sum(told), cases, sum(paid));
    }

    private static List<Step> named(String name, Map<Key, Step> standing, int year) {
        return standing.values().stream()
                .filter(step -> step.name().equals(name) && step.isIn(year))
                .toList();
    }

    private static long sum(List<Step> steps) {
        return steps.stream()
                .mapToLong(step -> step.amount() == null ? 0 : step.amount())
                .sum();
    }
}
