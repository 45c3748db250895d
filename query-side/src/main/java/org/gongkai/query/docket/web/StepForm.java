package org.gongkai.query.docket.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.docket.CaseFacts;
import org.gongkai.events.Labelled;
import org.gongkai.events.ledger.Line;
import org.gongkai.events.remedy.CaseForm;
import org.gongkai.events.remedy.CaseRoute;
import org.gongkai.events.remedy.Instance;

/**
 * The short form of a step, ready to be drawn.
 *
 * @param command the command's name, which ends the keys of its words
 * @param inputs its fields in order
 */
public record StepForm(String command, List<Input> inputs) {

    /**
     * A field with what can be chosen in it.
     *
     * @param value what stands in it at first; empty for nothing
     * @param groups the choices; none where the field is typed
     */
    public record Input(Field field, String value, List<Group> groups) {}

    /** Choices under one head. */
    public record Group(Labelled head, List<Choice> choices) {}

    private static final Labelled NO_HEAD = new Label("", "");

    private record Label(String zh, String en) implements Labelled {}

    /** A choice, by its code. */
    public record Choice(String code, Labelled label) {}

    /** The form of a step of a case. */
    static StepForm of(CaseMove move, CaseFacts facts, Instance instance) {
        var inputs = new ArrayList<Input>();
        for (Field field : move.fields()) {
            if (!field.name().equals("simplified") || !facts.filed().route().isSuit()) {
                inputs.add(input(field, move, facts, instance));
            }
        }
        return new StepForm(move.command(), inputs);
    }

    private static Input input(Field field, CaseMove move, CaseFacts facts, Instance instance) {
        CaseRoute route = facts.filed().route();
        return switch (field.kind()) {
            case FORM -> new Input(field, "", forms(route, move == CaseMove.CONCLUDE_INSTANCE));
            case INSTANCE -> new Input(field, instance.name(), plain(List.of(Instance.values())));
            case ROUTE ->
                new Input(
                        field,
                        "",
                        plain(Stream.of(CaseRoute.values())
                                .filter(r -> r != route)
                                .toList()));
            case DAY, TEXT, LONG, YES, REQUESTS -> new Input(field, "", List.of());
        };
    }

    private static <E extends Enum<E> & Labelled> List<Group> plain(List<E> values) {
        var choices =
                values.stream().map(value -> new Choice(value.name(), value)).toList();
        return List.of(new Group(NO_HEAD, choices));
    }

    /** The decisions that fit, each under the result it counts as in table 四. */
    private static List<Group> forms(CaseRoute route, boolean withRemand) {
        var groups = new LinkedHashMap<Labelled, List<Choice>>();
        for (CaseForm form : CaseForm.values()) {
            Line result = form.result();
            if (form.fits(route) && (result != null || withRemand)) {
                groups.computeIfAbsent(result == null ? form : result, head -> new ArrayList<>())
                        .add(new Choice(form.name(), form));
            }
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }
}
