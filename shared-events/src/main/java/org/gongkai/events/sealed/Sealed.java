package org.gongkai.events.sealed;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Personal data, encrypted under the applicant's own key, so that deleting the key erases them from the log for good.
 *
 * @param subject the applicant's random id: names the key in the vault and is bound to the text as associated data
 * @param box AES-256-GCM over the JSON text, as Base64 (Tink's AEAD wire format: prefix, nonce, ciphertext, tag)
 */
public record Sealed(UUID subject, String box) {

    private static final String OURS = "org.gongkai.";

    /** All that a fact keeps sealed, in the order of its components, however deep. */
    public static Stream<Sealed> in(@Nullable Object fact) {
        return switch (fact) {
            case Sealed sealed -> Stream.of(sealed);
            case Collection<?> many -> many.stream().flatMap(Sealed::in);
            case Record own
            when own.getClass().getName().startsWith(OURS) ->
                Stream.of(own.getClass().getRecordComponents()).flatMap(component -> in(value(component, own)));
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object value(RecordComponent component, Record fact) {
        try {
            return component.getAccessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
