package org.gongkai.query.casepage.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is drawn.
 *
 * @param address where it goes
 * @param about a line on what it is about; null when the title says all
 */
public record FormView(
        StepForm form,
        String address,
        @Nullable String about,
        List<FieldView> fields) {

    /**
     * A field as it is drawn.
     *
     * @param kind which part of the template draws it
     * @param values what is filled in or chosen; none when nothing is
     * @param choices what can be chosen from
     */
    public record FieldView(
            String name,
            String kind,
            boolean required,
            boolean wide,
            @Nullable String shows,
            List<String> values,
            List<Choice> choices) {

        /** What is filled in; empty when nothing is. */
        public String value() {
            return values.isEmpty() ? "" : values.getFirst();
        }

        /** Without what makes it one of a list: the key of its label. */
        public String label() {
            return name.replaceAll("\\.\\d+", "");
        }
    }

    /** The list of rows of table 三 to pick from. */
    public OutcomeTree tree() {
        return OutcomeTree.OF_2021;
    }
}
