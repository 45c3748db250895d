package org.gongkai.query.casepage.form;

import java.util.List;

/** How a field is filled in. */
public sealed interface Input {

    /**
     * A date.
     *
     * @param today whether today is what it usually is
     */
    record Day(boolean today) implements Input {}

    /** A line of text. */
    record Line() implements Input {}

    /** Several lines of text. */
    record Area() implements Input {}

    /** A whole number from 1. */
    record Whole() implements Input {}

    /** A time of day. */
    record Time() implements Input {}

    /** One of a few, all in sight. */
    record Chips(List<Choice> choices) implements Input {}

    /** One of many, from a list. */
    record Pick(List<Choice> choices) implements Input {}

    /** Any of a few, at least one. */
    record Ticks(List<Choice> choices) implements Input {}

    /** Yes or no. */
    record YesNo() implements Input {}

    /** One of the 21 rows of table 三, with its article. */
    record Row() implements Input {}

    /** The same, and the grounds that this row owes (条例第三十六、三十七条). */
    record Grounds() implements Input {}

    /** One of those that were asked, by number. */
    record Asked() implements Input {}

    /** Another agency, by number. */
    record Agency() implements Input {}

    /** One of the files kept with the request. */
    record Scan() implements Input {}

    /** Known from where the form was opened. */
    record Given() implements Input {}

    /** What went before, of a paper case that is entered when it is over. */
    record Past() implements Input {}
}
