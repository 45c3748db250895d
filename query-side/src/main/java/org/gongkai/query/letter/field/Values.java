package org.gongkai.query.letter.field;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.gongkai.letter.Field;
import org.gongkai.letter.LetterKind;
import org.gongkai.query.letter.LetterCase;
import org.jspecify.annotations.Nullable;

/**
 * What the placeholders of one letter stand for. A value of several lines becomes several paragraphs; an empty one
 * leaves nothing; one that is not on record is a blank.
 */
public final class Values {

    private final Map<Field, String> known = new EnumMap<>(Field.class);

    Values() {}

    /** For a letter of this request. */
    public static Values of(LetterKind kind, LetterCase request) {
        var values = new Values();
        RequestValues.put(values, request);
        NoticeValues.put(values, request);
        ConsultationValues.put(values, request);
        FeeValues.put(values, request);
        ReplyValues.put(values, kind, request);
        PaperValues.put(values, kind, request);
        SheetValues.put(values, kind, request);
        return values;
    }

    /** None at all: every placeholder stays a blank. */
    public static Values none() {
        return new Values();
    }

    /** A gap for the clerk to fill in, as it is printed. */
    public static String blank(String what) {
        return "【请填写：" + what + "】";
    }

    /**
     * What to print for a placeholder.
     *
     * @param hint what to fill in when it is not on record; null for the placeholder's own name
     */
    public String of(Field field, @Nullable String hint) {
        String value = known.get(field);
        return value == null ? blank(hint == null || hint.isBlank() ? field.placeholder() : hint.strip()) : value;
    }

    /** Nothing is put for null, and nothing for a text of blanks: that is not on record. */
    Values put(Field field, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(field, value.strip());
        }
        return this;
    }

    Values put(Field field, @Nullable LocalDate day) {
        return put(field, Chinese.date(day));
    }

    /** What may rightly be missing: null leaves nothing, and no blank. */
    Values putOrNothing(Field field, @Nullable String value) {
        known.put(field, value == null ? "" : value.strip());
        return this;
    }
}
