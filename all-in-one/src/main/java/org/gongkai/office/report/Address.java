package org.gongkai.office.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Where a report is to be had. */
record Address(int agency, int year, Parameters parameters) {

    /** What may follow the question mark; null for what was not said. */
    record Parameters(
            @Nullable String template,
            @Nullable String revision,
            @Nullable String asOf) {}

    /** The path of the report in the format that files with this ending have. */
    String of(Ending ending) {
        String path = "/api/agencies/" + agency + "/reports/" + year + ending.path();
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "template", parameters.template());
        add(query, "revision", parameters.revision());
        add(query, "asOf", parameters.asOf());
        return path + query;
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
