package org.gongkai.command.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.gongkai.command.desk.Busy;
import org.gongkai.command.desk.CommandIdReused;
import org.gongkai.command.desk.CommitListener;
import org.gongkai.command.request.FaultNeedsReason;
import org.gongkai.fault.Faults;
import org.gongkai.rule.RuleBroken;

/** Counts commands: those that recorded something, and those refused, by the rule. What was only tried is left out. */
final class CommandMeters implements CommitListener {

    private final MeterRegistry meters;
    private final Counter accepted;

    CommandMeters(MeterRegistry meters) {
        this.meters = meters;
        this.accepted = Counter.builder("gongkai.commands.accepted")
                .description("Commands that recorded something, repeats aside")
                .register(meters);
    }

    @Override
    public void committed(long lastPosition) {
        accepted.increment();
    }

    @Override
    public void refused(RuntimeException why) {
        rules(why)
                .forEach(rule -> Counter.builder("gongkai.commands.refused")
                        .description("Commands that recorded nothing, by the rule that forbade it")
                        .tag("rule", rule)
                        .register(meters)
                        .increment());
    }

    private static List<String> rules(RuntimeException why) {
        return switch (why) {
            case RuleBroken broken -> List.of(broken.rule().name());
            case FaultNeedsReason faults ->
                faults.found().stream()
                        .map(Faults.Found::rule)
                        .map(rule -> rule.name())
                        .toList();
            case Busy busy -> List.of("BUSY");
            case CommandIdReused reused -> List.of("COMMAND_ID_REUSED");
            default -> List.of("OTHER"); // A field that cannot be read, a request that is not there.
        };
    }
}
