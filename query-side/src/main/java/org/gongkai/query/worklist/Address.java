package org.gongkai.query.worklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list and its neighbours: the same filters in another order, on another page, or as a file.
 *
 * @param path of the page
 * @param given what follows the question mark, blank ones left out
 */
public record Address(String path, Map<String, String> given) {

    private static final String SORT = "sort";
    private static final String PAGE = "page";

    /** What says how a list is shown rather than what is in it. */
    private static final Set<String> SHOWN_BY = Set.of(SORT, PAGE, "size");

    static Address of(String path, Map<String, String> given) {
        var kept = new TreeMap<String, String>();
        given.forEach((name, value) -> {
            if (!value.isBlank()) {
                kept.put(name, value);
            }
        });
        return new Address(path, kept);
    }

    /** What was given for a field; empty for nothing. */
    public String value(String field) {
        return given.getOrDefault(field, "");
    }

    /** Whether any filter is set. */
    public boolean filtered() {
        return given.keySet().stream().anyMatch(field -> !SHOWN_BY.contains(field));
    }

    /** Sorted by this field, the other way round if it is sorted by it already, from the first page. */
    public String sorted(String field) {
        var changed = new LinkedHashMap<>(given);
        changed.remove(PAGE);
        changed.put(SORT, value(SORT).equals(field) ? "-" + field : field);
        return in(path, changed);
    }

    /** How it is sorted by this field, as ARIA says it. */
    public String order(String field) {
        String sort = value(SORT);
        if (sort.equals(field)) {
            return "ascending";
        }
        return sort.equals("-" + field) ? "descending" : "none";
    }

    /** Another page of it. */
    public String page(int number) {
        var changed = new LinkedHashMap<>(given);
        changed.put(PAGE, String.valueOf(number));
        return in(path, changed);
    }

    /** All of it as a file from another address. */
    public String file(String from) {
        var changed = new LinkedHashMap<>(given);
        changed.remove(PAGE);
        changed.remove("size");
        return in(from, changed);
    }

    private static String in(String path, Map<String, String> parameters) {
        var address = UriComponentsBuilder.fromPath(path);
        parameters.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
