package org.gongkai.office.bench.pages;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages that can be reached by links, one address of each kind: the pages of two requests are one kind, and what
 * follows the question mark does not make another.
 */
public final class Crawl {

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\bhref=\"(/[^\"#]*)");
    private static final Pattern NO_PAGE =
            Pattern.compile("/(api|assets|webjars|auth|v3)(/.*)?|.*\\.(docx|xlsx|pdf|csv|json|html|ics|zip|png)");

    /** What differs between pages of one kind: ids, numbers, the codes of lines and columns. */
    private static final Pattern NAME =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/)\\d+|(?<=/)[A-Z][A-Z0-9_.]+");

    private final Map<String, String> kinds = new LinkedHashMap<>();
    private final ArrayDeque<String> waiting = new ArrayDeque<>();

    private Crawl() {}

    /**
     * Follows all links.
     *
     * @param start where to begin
     * @param page what a page's HTML is; asked once for each kind
     * @return an address of each kind, in the order they were found
     */
    public static List<String> from(List<String> start, Function<String, String> page) {
        var crawl = new Crawl();
        start.forEach(crawl::found);
        while (!crawl.waiting.isEmpty()) {
            Matcher link = LINK.matcher(page.apply(crawl.waiting.pop()));
            while (link.find()) {
                crawl.found(link.group(1).replace("&amp;", "&"));
            }
        }
        return List.copyOf(crawl.kinds.values());
    }

    private void found(String address) {
        String path = address.replaceFirst("\\?.*", "");
        if (!NO_PAGE.matcher(path).matches()
                && kinds.putIfAbsent(NAME.matcher(path).replaceAll("*"), address) == null) {
            waiting.add(address);
        }
    }
}
