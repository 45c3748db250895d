package org.gongkai.command.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.command.body.Body;
import org.gongkai.command.request.RequestCommand;
import org.gongkai.command.request.consultation.ConsultationCommand;
import org.gongkai.command.request.correction.CorrectionCommand;
import org.gongkai.command.request.evidence.EvidenceCommand;
import org.gongkai.command.request.fee.FeeCommand;
import org.gongkai.command.request.mending.MendingCommand;
import org.gongkai.command.request.office.OfficeCommand;
import org.gongkai.command.request.period.PeriodCommand;
import org.gongkai.command.request.receipt.ReceiptCommand;
import org.gongkai.command.request.reply.Finish;
import org.gongkai.command.request.reply.ReplyCommand;
import org.gongkai.events.ledger.Outcome;
import org.gongkai.events.request.DispatchMethod;
import org.jspecify.annotations.Nullable;

/** The commands on a request by their name in the API: the record's own name in kebab case. */
final class CommandNames {

    /** Every feature that has commands; each is the sealed interface of its own. */
    private static final List<Class<? extends RequestCommand>> FEATURES = List.of(
            ReceiptCommand.class,
            CorrectionCommand.class,
            ConsultationCommand.class,
            PeriodCommand.class,
            FeeCommand.class,
            EvidenceCommand.class,
            OfficeCommand.class,
            ReplyCommand.class,
            MendingCommand.class);

    private static final Map<String, Class<? extends RequestCommand>> BY_NAME = byName();

    private static final String FINISH = "finish";

    private CommandNames() {}

    private static Map<String, Class<? extends RequestCommand>> byName() {
        var names = new TreeMap<String, Class<? extends RequestCommand>>();
        FEATURES.stream()
                .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses()))
                .forEach(type -> names.put(kebab(type.getSimpleName()), type.asSubclass(RequestCommand.class)));
        return names;
    }

    private static String kebab(String name) {
        return String.join(
                "-",
                Arrays.stream(name.split("(?=[A-Z])"))
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .toList());
    }

    static Set<String> all() {
        var names = new TreeSet<>(BY_NAME.keySet());
        names.add(FINISH);
        return names;
    }

    /**
     * The command of this name, made of the body's fields.
     *
     * @throws UnknownCommand when there is none
     */
    static RequestCommand read(String name, Body body) {
        if (name.equals(FINISH)) {
            return finish(body);
        }
        Class<? extends RequestCommand> type = BY_NAME.get(name);
        if (type == null) {
            throw new UnknownCommand(name);
        }
        RequestCommand command = type.cast(body.as(type.asSubclass(Record.class)));
        if (command instanceof MendingCommand.AmendSummary amended) {
            Intake.requireShort("to", amended.to());
        }
        return command;
    }

    /**
     * The body of a finish: the fields of deciding, sending and serving in one, and what happened before.
     *
     * @param method how it went; by post when left out
     * @param dispatchedOn the day it went; the day of the decision when left out
     */
    private record Finishing(
            Outcome outcome,
            @Nullable List<ReplyCommand.GroundGiven> grounds,
            @Nullable String documentNo,
            @Nullable Boolean sharesDocument,
            LocalDate decidedOn,
            @Nullable String repeatOf,
            @Nullable DispatchMethod method,
            @Nullable LocalDate dispatchedOn,
            @Nullable LocalDate signedOn,
            @Nullable String postalNo,
            @Nullable LocalDate servedOn) {}

    private static Finish finish(Body body) {
        List<RequestCommand> steps =
                body.takeEach("steps").stream().map(CommandNames::step).toList();
        Finishing f = body.as(Finishing.class);
        return new Finish(
                steps,
                new ReplyCommand.Decide(
                        f.outcome(), f.grounds(), f.documentNo(), f.sharesDocument(), f.decidedOn(), f.repeatOf()),
                new ReplyCommand.DispatchReply(
                        f.method() == null ? DispatchMethod.POST : f.method(),
                        f.dispatchedOn() == null ? f.decidedOn() : f.dispatchedOn(),
                        f.signedOn(),
                        f.postalNo()),
                f.servedOn());
    }

    /** One of the steps of a finish: a command with its name beside its fields. */
    private static RequestCommand step(Body step) {
        return read(step.takeText("command"), step);
    }

    /** There is no command of this name. */
    static final class UnknownCommand extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownCommand(String name) {
            super(name);
        }
    }
}
