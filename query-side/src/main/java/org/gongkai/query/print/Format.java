package org.gongkai.query.print;

import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/** What a table is asked for as. */
enum Format {
    JSON,
    CSV,
    HTML;

    /** The parameter decides, else what the client says it accepts, else JSON. */
    static Format of(@Nullable String parameter, @Nullable String accept) {
        if (parameter == null || parameter.isBlank()) {
            return accepted(accept == null ? "" : accept);
        }
        return switch (parameter) {
            case "json" -> JSON;
            case "csv" -> CSV;
            case "html" -> HTML;
            default ->
                throw Refused.badParameter(
                        "format",
                        "没有“%s”形式，可选 json、csv、html。".formatted(parameter),
                        "There is no format “%s”; choose json, csv or html.".formatted(parameter));
        };
    }

    private static Format accepted(String accept) {
        if (accept.contains("text/html")) {
            return HTML;
        }
        return accept.contains("text/csv") && !accept.contains("json") ? CSV : JSON;
    }
}
