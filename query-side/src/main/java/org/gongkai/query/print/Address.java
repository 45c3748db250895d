package org.gongkai.query.print;

import org.gongkai.query.report.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The addresses of a table and its cells, with what followed the question mark carried along.
 *
 * @param agency as in the address
 * @param year as in the address
 * @param parameters as they were given
 */
public record Address(String agency, String year, Question.Parameters parameters) {

    /** The page of the table. */
    public String page() {
        return with(path(""), parameters.template(), parameters.asOf(), parameters.revision());
    }

    /** A page of the year, by the end of its address: {@code /work}. */
    public String at(String ending) {
        return path("") + ending;
    }

    /** The page that lists the years. */
    public String list() {
        return "/agencies/" + agency + "/reports";
    }

    /** The page of the same table in another format. */
    public String template(String template) {
        return with(path(""), template, parameters.asOf(), parameters.revision());
    }

    /** The page of the same year as one of its closings fixed it. */
    public String revision(int revision) {
        return with(path(""), parameters.template(), null, String.valueOf(revision));
    }

    /** The page of the same year as it is now. */
    public String now() {
        return with(path(""), parameters.template(), null, null);
    }

    /** The page of another year. */
    public String year(int other) {
        return new Address(agency, String.valueOf(other), new Question.Parameters(null, null, null)).page();
    }

    /** The page of a cell. */
    public String cell(String line, String column) {
        var path = path("") + "/cells/" + line + "/" + column;
        return with(path, parameters.template(), parameters.asOf(), parameters.revision());
    }

    /** The page of a cell of table 二. */
    public String proactive(String cell) {
        return with(path("") + "/proactive/" + cell, parameters.template(), parameters.asOf(), parameters.revision());
    }

    /** The table as a file. */
    public String file(String format) {
        var address = with(path("/api"), parameters.template(), parameters.asOf(), parameters.revision());
        return UriComponentsBuilder.fromUriString(address)
                .queryParam("format", format)
                .build()
                .toUriString();
    }

    /** The report as a document, by the end of its name: {@code .docx}, {@code /certificate.pdf}. */
    public String document(String ending) {
        return with(path("/api") + ending, parameters.template(), parameters.asOf(), parameters.revision());
    }

    /** A list of the year's requests, by the end of its name: {@code ledger.xlsx}. */
    public String list(String ending) {
        return "/api/agencies/" + agency + "/years/" + year + "/" + ending;
    }

    private String path(String prefix) {
        return prefix + "/agencies/" + agency + "/reports/" + year;
    }

    private static String with(
            String path, @Nullable String template, @Nullable String asOf, @Nullable String revision) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "template", template);
        add(address, "asOf", asOf);
        add(address, "revision", revision);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }
}
