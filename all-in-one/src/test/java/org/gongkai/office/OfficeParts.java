package org.gongkai.office;

/** A look inside a running office, for tests of other packages. */
public final class OfficeParts {

    private OfficeParts() {}

    /** A part of the running application. */
    public static <T> T of(Office office, Class<T> type) {
        return office.part(type);
    }
}
