package org.gongkai.query.register.answer;

import org.gongkai.events.Labelled;
import org.jspecify.annotations.Nullable;

/** A name in both languages. */
public record Label(String zh, String en) {

    /** The name of something; null for nothing. */
    public static @Nullable Label orNull(@Nullable Labelled labelled) {
        return labelled == null ? null : of(labelled);
    }

    /** As it is shown. */
    public static Label of(Labelled labelled) {
        return new Label(labelled.zh(), labelled.en());
    }
}
