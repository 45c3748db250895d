package org.gongkai.query.proactive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fees for processing information (信息处理费) that a year brought in, by the day of payment.
 *
 * @param cases how many payments, one for each request
 * @param yuan their sum
 */
public record Fees(int cases, long yuan) {

    /**
     * A step about a fee.
     *
     * @param step the payment's sequence in its request
     * @param name FeePaid, StepRetracted or StepDateAmended
     * @param paidOn the day of payment; null when it was retracted
     * @param amount in yuan; null when the payment is only put right
     */
    record Step(
            UUID request,
            long step,
            String name,
            @Nullable LocalDate paidOn,
            @Nullable Integer amount) {}

    private record Payment(UUID request, long step) implements Comparable<Payment> {
        @Override
        public int compareTo(Payment other) {
            int byRequest = request.compareTo(other.request);
            return byRequest == 0 ? Long.compare(step, other.step) : byRequest;
        }
    }

    /** What the steps come to in a year, oldest first. */
    static Fees of(List<Step> steps, int year) {
        Map<Payment, Step> paid = new TreeMap<>();
        for (Step step : steps) {
            var payment = new Payment(step.request(), step.step());
            switch (step.name()) {
                case "FeePaid" -> paid.put(payment, step);
                case "StepRetracted" -> paid.remove(payment);
                default ->
                    paid.computeIfPresent(
                            payment,
                            (key, was) -> new Step(was.request(), was.step(), was.name(), step.paidOn(), was.amount()));
            }
        }
        var inYear = paid.values().stream()
                .filter(step -> step.paidOn() != null && step.paidOn().getYear() == year)
                .toList();
        long yuan = inYear.stream()
                .mapToLong(step -> step.amount() == null ? 0 : step.amount())
                .sum();
        return new Fees((int) inYear.stream().map(Step::request).distinct().count(), yuan);
    }
}
