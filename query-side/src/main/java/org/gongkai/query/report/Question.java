package org.gongkai.query.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.TableTemplate;
import org.gongkai.query.problem.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which table is asked for.
 *
 * @param agency whose
 * @param year of which statistical year
 * @param template in which format
 * @param asOf as known when
 * @param revision as fixed by which closing, from 0; empty for the present state
 */
public record Question(AgencyId agency, int year, TableTemplate template, AsOf asOf, Optional<Integer> revision) {

    private static final Pattern YEAR = Pattern.compile("2\\d{3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /**
     * Reads the parts of an address.
     *
     * @throws Refused naming the part that cannot be read
     */
    public static Question of(String agency, String year, Parameters parameters) {
        if (!YEAR.matcher(year).matches()) {
            throw Refused.badParameter(
                    "year",
                    "年度“%s”无法识别，请填四位数字，如 2025。".formatted(year),
                    "Cannot read the year “%s”: give four digits, for instance 2025.".formatted(year));
        }
        int number = Integer.parseInt(year);
        return new Question(
                agency(agency),
                number,
                template(parameters.template(), number),
                AsOf.parse(parameters.asOf()),
                revision(parameters.revision()));
    }

    /**
     * What may follow the question mark.
     *
     * @param template 2019 or 2021; null for the format prescribed for the year
     * @param asOf a position, a date or an instant; null for now
     * @param revision a number from 0; null for the present state
     */
    public record Parameters(
            @Nullable String template,
            @Nullable String asOf,
            @Nullable String revision) {}

    /** Reads an agency's number. */
    public static AgencyId agency(String text) {
        if (!NUMBER.matcher(text).matches() || Integer.parseInt(text) == 0) {
            throw Refused.badParameter(
                    "agency",
                    "机关编号“%s”无法识别，应为大于 0 的整数。".formatted(text),
                    "Cannot read the agency's number “%s”: it is 1 or more.".formatted(text));
        }
        return new AgencyId(Integer.parseInt(text));
    }

    private static TableTemplate template(@Nullable String text, int year) {
        if (text == null || text.isBlank()) {
            return TableTemplate.defaultFor(year);
        }
        return switch (text) {
            case "2019" -> TableTemplate.F2019;
            case "2021" -> TableTemplate.F2021;
            default ->
                throw Refused.badParameter(
                        "template",
                        "没有“%s”格式，可选 2019 或 2021。".formatted(text),
                        "There is no format “%s”; choose 2019 or 2021.".formatted(text));
        };
    }

    private static Optional<Integer> revision(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            throw Refused.badParameter(
                    "revision",
                    "版次“%s”无法识别，应为从 0 起的整数。".formatted(text),
                    "Cannot read the revision “%s”: it is a number from 0.".formatted(text));
        }
        return Optional.of(Integer.valueOf(text));
    }
}
