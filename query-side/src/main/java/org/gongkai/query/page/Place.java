package org.gongkai.query.page;

import java.util.List;

/**
 * The agency a page belongs to.
 *
 * @param agency its number
 * @param name its name
 * @param others the further agencies the reader may look at, in order of number
 */
public record Place(int agency, String name, List<Other> others) {

    /** A further agency. */
    public record Other(int agency, String name) {}

    /** The address of one of its pages. */
    public String at(String page) {
        return "/agencies/" + agency + "/" + page;
    }
}
