package org.gongkai.query.casepage.chapter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.query.casepage.form.StepForm;

/** Every step that can be taken on a request, each with its form: the one catalogue of the case page. */
public final class StepForms {

    private static final Map<String, StepForm> BY_COMMAND = byCommand();

    private StepForms() {}

    private static Map<String, StepForm> byCommand() {
        var forms = new LinkedHashMap<String, StepForm>();
        Stream.of(
                        ReceiptForms.ALL,
                        ReplyForms.ALL,
                        CorrectionForms.ALL,
                        ConsultationForms.ALL,
                        PeriodForms.ALL,
                        OfficeForms.ALL,
                        MendingForms.ALL)
                .flatMap(List::stream)
                .forEach(form -> forms.put(form.command(), form));
        return forms;
    }

    /** All forms, chapter by chapter, the frequent ones of each first. */
    public static List<StepForm> all() {
        return List.copyOf(BY_COMMAND.values());
    }

    /** The form of a command; empty when there is none of this name. */
    public static Optional<StepForm> find(String command) {
        return Optional.ofNullable(BY_COMMAND.get(command));
    }
}
