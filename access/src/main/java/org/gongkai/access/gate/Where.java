package org.gongkai.access.gate;

/** How the agency is found at which the role must be held. */
enum Where {
    /** At any: what is shown does not depend on the agency, or the list shows what the visitor may read. */
    ANY("-"),
    /** The role must be held for every agency: it concerns the installation. */
    ALL("all"),
    /** The number in the address. */
    PATH("{agency}"),
    /** The same, or an agency above that one. */
    PATH_OR_ABOVE("{agency}^"),
    /** Only an agency above the one in the address; where none is kept here, that one itself. */
    ABOVE("^{agency}"),
    /** Wherever the request or case in the address stands. */
    STREAM("{id}"),
    /** The field agency of the body. */
    BODY("body"),
    /** The parameter agency; where it is left out, the list shows what the visitor may read. */
    PARAMETER("?agency"),
    /** What is to be explained: a record, a request, a case, a figure. */
    WHAT("{what}");

    private final String sign;

    Where(String sign) {
        this.sign = sign;
    }

    /** As the table writes it. */
    static Where read(String text) {
        for (Where where : values()) {
            if (where.sign.equals(text)) {
                return where;
            }
        }
        throw new IllegalArgumentException("no way to find an agency is called " + text);
    }
}
