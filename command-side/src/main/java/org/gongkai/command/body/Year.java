package org.gongkai.command.body;

import org.gongkai.events.AgencyId;
import org.gongkai.events.ledger.TableTemplate;

/** Years, agencies and formats as they stand in an address. */
public final class Year {

    /** The first Regulations came into force on 2008-05-01; no annual report is older. */
    private static final int FIRST = 2008;

    private static final int LAST = 2999;

    private Year() {}

    /** The year in an address. */
    public static int read(String text) {
        try {
            return require("year", Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw bad("year", text);
        }
    }

    /**
     * Lets a year with four digits pass.
     *
     * @throws BadField naming the field
     */
    public static int require(String field, int year) {
        if (year < FIRST || year > LAST) {
            throw bad(field, Integer.toString(year));
        }
        return year;
    }

    private static BadField bad(String field, String found) {
        return new BadField(
                field,
                "年度“" + found + "”应为 2008 至 2999 之间的四位年份。",
                "The year " + found + " must have four digits, from 2008 to 2999.");
    }

    /** The agency in an address. */
    public static AgencyId agency(String text) {
        try {
            return new AgencyId(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            throw new BadField(
                    "agency", "机关编号“" + text + "”应为正整数。", "The agency " + text + " must be a positive number.");
        }
    }

    /** The format of table 三 by its year. */
    public static TableTemplate template(String code) {
        if (!code.equals("2019") && !code.equals("2021")) {
            throw new BadField(
                    "template", "报告格式“" + code + "”应为 2019 或 2021。", "The format " + code + " must be 2019 or 2021.");
        }
        return TableTemplate.of(code);
    }
}
