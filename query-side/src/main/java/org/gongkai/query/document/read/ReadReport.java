package org.gongkai.query.document.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The figures of a report as they stand in a file: what {@code …/rollups/{year}/declare} takes, and their year.
 *
 * @param year the statistical year the file says it is of
 * @param template 2019 or 2021
 * @param tables by the table's code
 * @param provenance where they are from
 */
public record ReadReport(int year, String template, Map<String, Table> tables, Source provenance) {

    /** A table's rows. */
    public record Table(List<Row> rows) {}

    /** A row with its figures by column. */
    public record Row(String code, Map<String, BigDecimal> values) {}

    /**
     * The file.
     *
     * @param sha256 of its octets, in hex
     */
    public record Source(String kind, String sha256) {}
}
