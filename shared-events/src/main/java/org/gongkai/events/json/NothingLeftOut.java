package org.gongkai.events.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.Constructor;
import org.jspecify.annotations.Nullable;

/** A component of an event must be in its text unless it may be null, or says itself that it may be left out. */
final class NothingLeftOut extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getOwner().getMember() instanceof Constructor<?> constructor)) {
            return null;
        }
        Class<?> type = constructor.getDeclaringClass();
        if (!type.isRecord() || !type.getName().startsWith("org.gongkai.events.")) {
            return null;
        }
        boolean optional = type.isAnnotationPresent(JsonInclude.class)
                || parameter.hasAnnotation(JsonInclude.class)
                || constructor.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
        return !optional;
    }
}
