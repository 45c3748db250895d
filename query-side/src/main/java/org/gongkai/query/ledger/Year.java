package org.gongkai.query.ledger;

/**
 * An agency's year as the ledger has it at some position.
 *
 * @param cells the sums of its entries
 * @param read the control totals of the entries that were read for them
 * @param booked the control totals that came with the events
 */
public record Year(Cells cells, Control read, Control booked) {

    /** A year nobody booked into. */
    public static final Year EMPTY = new Year(Cells.NONE, Control.NOTHING, Control.NOTHING);
}
