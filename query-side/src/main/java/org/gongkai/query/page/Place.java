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

    /** Its pages for its administrator, in the order of the tabs. */
    private static final List<String> ADMINISTRATION = List.of("settings", "policies", "numbers", "letter-templates");

    /** A further agency. */
    public record Other(int agency, String name) {}

    /** Its pages for its administrator, in the order of the tabs. */
    public List<String> administration() {
        return ADMINISTRATION;
    }

    /** Whether this is the address of a page of the administration, of its own or of all agencies. */
    public boolean administers(String path) {
        return path.startsWith("/admin")
                || path.equals("/status")
                || path.startsWith(at("members"))
                || ADMINISTRATION.stream().anyMatch(page -> path.startsWith(at(page)));
    }

    /** The address of one of its pages. */
    public String at(String page) {
        return "/agencies/" + agency + "/" + page;
    }
}
