package org.gongkai.office.access;

import java.util.List;
import java.util.Map;
import org.gongkai.events.ledger.Line;

/** Addresses of a street's own things, made of the patterns of handlers. */
final class Addresses {

    private static final String ID = "00000000-0000-4000-8000-000000000001";

    private static final Map<String, String> VALUES = Map.of(
            "year", "2025",
            "line", Line.NEW_RECEIVED.name(),
            "column", "NATURAL_PERSON",
            "series", "REPLY",
            "command", "assign",
            "change", "block",
            "login", "nobody");

    private Addresses() {}

    /** The address that the pattern stands for, at the street that has something to hide. */
    static String of(String pattern, District district) {
        String path = pattern.replace("{agency}", Integer.toString(district.street))
                .replace("{*what}", district.request)
                .replace(
                        "{id}",
                        pattern.startsWith("/api/cases") || pattern.startsWith("/cases")
                                ? district.remedy
                                : district.request);
        for (Map.Entry<String, String> value : VALUES.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        return path.replaceAll("\\{kind:[^}]*}", "docx")
                .replaceAll("\\{[^}]*}", ID)
                .replace("/**", "/nothing");
    }

    /** Whether what is asked for lies at one agency: by the address, or by the body that comes with it. */
    static boolean belongsToAnAgency(String key) {
        return key.contains("{agency}")
                || key.contains("{id}")
                || key.contains("{*what}")
                || List.of("POST /api/requests", "POST /api/cases", "POST /api/requests/batch/{command}")
                        .contains(key);
    }

    /** Whether whoever asks is out afterwards. */
    static boolean endsTheSession(String key) {
        return key.startsWith("POST /auth/sign-")
                || key.equals("POST /auth/password")
                || key.equals("POST /auth/setup");
    }
}
