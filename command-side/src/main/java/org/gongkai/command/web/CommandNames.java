package org.gongkai.command.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.command.body.Body;
import org.gongkai.command.request.RequestCommand;

/** The commands on a request by their name in the API: the record's own name in kebab case. */
final class CommandNames {

    private static final Map<String, Class<? extends RequestCommand>> BY_NAME = byName();

    private CommandNames() {}

    private static Map<String, Class<? extends RequestCommand>> byName() {
        var names = new TreeMap<String, Class<? extends RequestCommand>>();
        for (Class<?> type : RequestCommand.class.getPermittedSubclasses()) {
            names.put(kebab(type.getSimpleName()), type.asSubclass(RequestCommand.class));
        }
        return names;
    }

    private static String kebab(String name) {
        return String.join(
                "-",
                Arrays.stream(name.split("(?=[A-Z])"))
                        .map(w -> w.toLowerCase(Locale.ROOT))
                        .toList());
    }

    static java.util.Set<String> all() {
        return BY_NAME.keySet();
    }

    /**
     * The command of this name, made of the body's fields.
     *
     * @throws UnknownCommand when there is none
     */
    static RequestCommand read(String name, Body body) {
        Class<? extends RequestCommand> type = BY_NAME.get(name);
        if (type == null) {
            throw new UnknownCommand(name);
        }
        RequestCommand command = type.cast(body.as(type.asSubclass(Record.class)));
        if (command instanceof RequestCommand.AmendSummary amended) {
            Intake.requireShort("to", amended.to());
        }
        return command;
    }

    /** There is no command of this name. */
    static final class UnknownCommand extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownCommand(String name) {
            super(name);
        }
    }
}
