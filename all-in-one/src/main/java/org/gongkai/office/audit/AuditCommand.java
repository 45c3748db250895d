package org.gongkai.office.audit;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.gongkai.office.client.OfficeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code audit}: checks of the whole log. The exit status is 0 only when everything is sound. */
@Command(
        name = "audit",
        description = {"核查全部记录", "Checks the whole log"},
        subcommands = {AuditCommand.Verify.class, AuditCommand.Replay.class})
public final class AuditCommand implements Runnable {

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "请指明 verify 或 replay。 Say verify or replay.");
    }

    /** {@code audit verify}: was any record changed, dropped or put in? */
    @Command(
            name = "verify",
            description = {"逐条核对校验码，证明记录未被改动", "Reckons every check code anew: nothing was changed"})
    static final class Verify extends Check {
        Verify() {
            super("verify");
        }
    }

    /** {@code audit replay}: do the records still add up to what is shown? */
    @Command(
            name = "replay",
            description = {
                "按记录重算核对：逐笔、逐件与现有数字比较",
                "Reckons everything anew and compares entry by entry, request by request"
            })
    static final class Replay extends Check {
        Replay() {
            super("replay");
        }
    }

    /** A check that a running office is asked to make, and what it said. */
    abstract static class Check implements Callable<Integer> {

        private final String name;

        @Spec
        @Nullable
        CommandSpec spec;

        @Mixin
        OfficeOptions options = new OfficeOptions();

        @Option(
                names = "--en",
                description = {"英文", "in English"})
        boolean english;

        @Option(
                names = "--json",
                description = {"原样输出 JSON", "prints the answer as it is"})
        boolean json;

        Check(String name) {
            this.name = name;
        }

        @Override
        public Integer call() {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            PrintWriter err = spec.commandLine().getErr();
            try (var office = options.client()) {
                var answer =
                        Waiting.ask(office, "/api/audit/" + name, name, err).required();
                if (json) {
                    out.println(answer.body());
                } else {
                    new Verdict(answer.json(), english).print(out);
                }
                return answer.json().path("sound").asBoolean(false) ? ExitCode.OK : ExitCode.SOFTWARE;
            }
        }
    }
}
