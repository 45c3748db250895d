package org.gongkai.office.chaos;

/**
 * What histories went through.
 *
 * @param histories how many
 * @param steps commands carried out
 * @param refusals commands refused
 * @param tables tables fetched and checked
 * @param cells figures compared with the list of their requests
 */
record Tally(int histories, long steps, long refusals, long tables, long cells) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                histories + other.histories,
                steps + other.steps,
                refusals + other.refusals,
                tables + other.tables,
                cells + other.cells);
    }
}
