package org.gongkai.access.gate;

/**
 * One line of the table.
 *
 * @param method of HTTP; GET stands for HEAD too, ANY for all
 * @param pattern as the handler declares it, to the letter
 */
record Route(String method, String pattern, Who who, Where where) {

    /** What the table finds it by. */
    String key() {
        return method + " " + pattern;
    }
}
