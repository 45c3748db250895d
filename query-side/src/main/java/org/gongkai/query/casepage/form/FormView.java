package org.gongkai.query.casepage.form;

import java.util.List;
import org.gongkai.events.request.CorrectionKind;
import org.gongkai.events.request.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is drawn.
 *
 * @param address where it goes
 * @param consultation the number the next consultation will have
 */
public record FormView(StepForm form, String address, int consultation, List<FieldView> fields) {

    /**
     * A field as it is drawn.
     *
     * @param kind which part of the template draws it
     * @param label the key of what it is called
     * @param hint the key of a line of help; null for none
     * @param values what is filled in or chosen; none when nothing is
     * @param choices what can be chosen from
     */
    public record FieldView(
            String name,
            String label,
            String kind,
            boolean required,
            boolean wide,
            @Nullable String shows,
            @Nullable String hint,
            List<String> values,
            List<Choice> choices) {

        /** What is filled in; empty when nothing is. */
        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }
    }

    /** The grounds a correction can be asked for on. */
    public List<CorrectionKind> kinds() {
        return List.of(CorrectionKind.values());
    }

    /** What a third party can say. */
    public List<Opinion> opinions() {
        return List.of(Opinion.values());
    }

    /** The list of rows of table 三 to pick from. */
    public OutcomeTree tree() {
        return OutcomeTree.OF_2021;
    }
}
