package org.gongkai.command.web.remedy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.command.body.Body;
import org.gongkai.command.remedy.CaseCommand;
import org.gongkai.command.remedy.CaseCorrection;
import org.gongkai.command.remedy.CaseStep;
import org.gongkai.command.remedy.UnknownCase;

/** The commands on a case by their name in the API: the record's own name in kebab case. */
final class CaseNames {

    private static final Map<String, Class<? extends CaseCommand>> BY_NAME = byName();

    private CaseNames() {}

    private static Map<String, Class<? extends CaseCommand>> byName() {
        var names = new TreeMap<String, Class<? extends CaseCommand>>();
        Stream.of(CaseStep.class, CaseCorrection.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .forEach(type -> names.put(kebab(type.getSimpleName()), type.asSubclass(CaseCommand.class)));
        return names;
    }

    private static String kebab(String name) {
        return String.join("-", name.split("(?=[A-Z])")).toLowerCase(Locale.ROOT);
    }

    /**
     * The command of this name, made of the body's fields.
     *
     * @throws UnknownCase when there is none
     */
    static CaseCommand read(String name, Body body) {
        Class<? extends CaseCommand> type = BY_NAME.get(name);
        if (type == null) {
            throw UnknownCase.command(name, BY_NAME.keySet());
        }
        return type.cast(body.as(type.asSubclass(Record.class)));
    }
}
