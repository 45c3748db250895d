package org.gongkai.query.page;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which chapter of the guide a page's help leads to. */
final class Chapters {

    /** By the beginning of the address, or what follows the agency's number; the first that fits counts. */
    private static final Map<String, String> BY_ADDRESS = new LinkedHashMap<>();

    static {
        BY_ADDRESS.put("/requests/", "case");
        BY_ADDRESS.put("/cases/", "cases");
        BY_ADDRESS.put("/admin", "admin");
        BY_ADDRESS.put("/status", "admin");
        BY_ADDRESS.put("/desk", "desk");
        BY_ADDRESS.put("/register", "register");
        BY_ADDRESS.put("/confirm", "confirm");
        BY_ADDRESS.put("/requests", "requests");
        BY_ADDRESS.put("/cases", "cases");
        BY_ADDRESS.put("/proactive", "proactive");
        BY_ADDRESS.put("/reports", "reports");
        BY_ADDRESS.put("/rollups", "reports");
        BY_ADDRESS.put("/archive", "archive");
        BY_ADDRESS.put("/settings", "admin");
        BY_ADDRESS.put("/policies", "admin");
        BY_ADDRESS.put("/numbers", "admin");
        BY_ADDRESS.put("/members", "admin");
    }

    private Chapters() {}

    static String of(String address) {
        String page = address.replaceFirst("^/agencies/[^/]+", "");
        return BY_ADDRESS.entrySet().stream()
                .filter(entry -> page.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("start");
    }
}
